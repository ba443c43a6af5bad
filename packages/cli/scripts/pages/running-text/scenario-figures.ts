import { readFile } from "node:fs/promises";
import { type ReadTable, tablesIn } from "../tables-in.js";
import { blocksIn } from "../with-blocks.js";
import type { Figures } from "./with-figures.js";

const STANDS = "as the scenario stands";
const MEET = "there grants meet";

/** The numbers in the words of docs/scenarios/drammen-2024.md. */
export function drammenFigures(page: string): Figures {
  const { whole, wholePolicies, meet, variants } = tablesOf(page);
  const fewer = -whole.number("settled, persons", "sharp");
  const [, wholeRun = ""] = variants.columns;
  const sharpIsBetter = variants.rows.filter(
    (row) => row !== cheapestOf(variants) && variants.number(row, wholeRun) > 0,
  );
  return {
    "more-settle": String(fewer),
    "fewer-settle": String(inTens(fewer)),
    ...meet,
    adjustment: wholePolicies.number("gradual", "of which adjustment").toFixed(0),
    "from-340-more": String(inTens(whole.number("settled, persons", "from-340"))),
    "sharp-better-to": percent(Math.max(...sharpIsBetter.map((row) => variants.number(row, MEET)))),
  };
}

/** The numbers in the words of docs/scenarios/hamar-2024.md. */
export function hamarFigures(page: string): Figures {
  const { plan, whole, meet } = tablesOf(page);
  return {
    "fewer-settle": String(inTens(-whole.number("settled, persons", "sharp"))),
    ...meet,
    adjustment: plan.number("adjustment", "sharp").toFixed(1),
    "as-asked-worse": (-whole.number("net", "as-asked")).toFixed(0),
    "capacity-led-worse": (-whole.number("net", "capacity-led")).toFixed(0),
  };
}

/** The number in the words of docs/scenarios/tolga-2024.md. */
export function tolgaFigures(page: string): Figures {
  return { "meet-cheapest": tablesOf(page).meet["meet-cheapest"] ?? "" };
}

/** The numbers in the words of docs/scenarios/reception-centre.md. */
export function centreFigures(page: string): Figures {
  const [centre] = tablesIn(blocksIn(page).centre ?? "");
  if (centre === undefined) throw new Error("docs/scenarios/reception-centre.md lacks its table.");
  const row = centre.rows.find((label) => label.startsWith("*gradual*, as")) ?? "";
  return {
    deficit: (-centre.number(row, "net")).toFixed(1),
    grants: centre.number(row, "grants").toFixed(1),
  };
}

/** The numbers in the words of docs/scenarios/index.md: what grants meet in the pages that it speaks of. */
export async function scenarioIndexFigures(): Promise<Figures> {
  const names = ["drammen-2024", "hamar-2024", "tolga-2024"];
  const shares = await Promise.all(
    names.map(async (name) => {
      const page = await readFile(
        new URL(`../../../../../docs/scenarios/${name}.md`, import.meta.url),
        "utf8",
      );
      return tablesOf(page).variants.number(STANDS, MEET);
    }),
  );
  return { "meet-least": String(Math.min(...shares)), "meet-most": percent(Math.max(...shares)) };
}

function tablesOf(page: string) {
  const { results = "", levels = "", variants: tried = "" } = blocksIn(page);
  const [, wholePolicies, plan, whole] = tablesIn(results);
  const [level] = tablesIn(levels);
  const [variants] = tablesIn(tried);
  if (!wholePolicies || !plan || !whole || !level || !variants)
    throw new Error("A scenario's page lacks a table.");
  const [first = "", last = ""] = [level.columns[0], level.columns.at(-1)];
  const meet: Figures = {
    meet: percent(variants.number(STANDS, MEET)),
    "meet-first": percent(level.number("grants meet", first)),
    "meet-last": percent(level.number("grants meet", last)),
    "meet-cheapest": percent(variants.number(cheapestOf(variants), MEET)),
  };
  return { wholePolicies, plan, whole, variants, meet };
}

function cheapestOf({ rows }: ReadTable): string {
  return rows.find((row) => row.startsWith("services cost 35 % less than in it")) ?? "";
}

function inTens(persons: number): number {
  return 10 * Math.round(persons / 10);
}

function percent(share: number): string {
  return `${share} %`;
}
