// docs/method: what the pages name exists, every equation has its source and code, and what was worked by hand is
// what the public API gives.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as core from "@glidepath/core";
import { describe, expect, test } from "vitest";
import { assumedBlocks } from "../../../scripts/pages/method/assumed-blocks.js";
import { blocksIn } from "../../../scripts/pages/with-blocks.js";
import { recomputed } from "./recomputed.js";
import { workedNumbers } from "./worked-numbers.js";

const root = new URL("../../../../../", import.meta.url);
const folder = new URL("docs/method/", root);
const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
const pages = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const textOf = (name: string) => pages[name] ?? "";

const schemas = readdirSync(new URL("packages/core/src/scenario/", root))
  .filter((name) => name.endsWith("schema.ts"))
  .map((name) => readFileSync(new URL(`packages/core/src/scenario/${name}`, root), "utf8"))
  .join("\n");
const sections =
  "plan prices history need request people minors settlement grants staffing services housing fund districts levers receptionCentre correlations policies".split(
    " ",
  );

const FENCE = /```\w*\n[^]*?```/g;
const equationsIn = (page: string) =>
  (page.match(FENCE) ?? []).flatMap((block) =>
    [...block.matchAll(/ \(([A-Z]\d+)\)$/gm)].map(([, label]) => label ?? ""),
  );

const rowsIn = (page: string) => (page.match(/^\|.*$/gm) ?? []).join("\n");

/** Labels in tables, ranges written out. */
function labelsSaid(page: string): Set<string> {
  const said = new Set<string>();
  for (const [, letter = "", from, to] of rowsIn(page).matchAll(/\b([A-Z])(\d+)(?:–\1?(\d+))?/g)) {
    for (let n = Number(from); n <= Number(to ?? from); n++) said.add(`${letter}${n}`);
  }
  return said;
}

describe.each(names)("docs/method/%s", (name) => {
  const page = textOf(name);

  test("names files that exist", () => {
    const files = [...page.matchAll(/`(packages\/[^`]+)`/g)].map(([, file]) => file ?? "");
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });

  test("names functions that the library exports", () => {
    const called = [...page.matchAll(/`(\w+)\(\)`/g)].map(([, called]) => called ?? "");
    const unknown = called.filter((one) => !(one in core));
    expect(unknown).toEqual([]);
  });

  test("names keys that a scenario has", () => {
    const keys = [...page.matchAll(/`([a-z]\w*(?:\.\w+)+)`/gi)].map(([, key]) => key ?? "");
    const ofScenario = keys.filter((key) => sections.includes(key.split(".")[0] ?? ""));
    const unknown = ofScenario.filter(
      (key) =>
        !key
          .split(".")
          .slice(1)
          .every((part) => new RegExp(`\\b${part}\\??[:,]`).test(schemas)),
    );
    expect(unknown).toEqual([]);
  });

  test("has equations that fit the width of a page", () => {
    const lines = (page.match(FENCE) ?? []).flatMap((block) => block.split("\n"));
    expect(lines.filter((line) => line.replace(/\p{M}/gu, "").length > 75)).toEqual([]);
  });

  test("says of every equation where it is from and where it is computed", () => {
    const said = labelsSaid(page);
    expect(equationsIn(page).filter((label) => !said.has(label))).toEqual([]);
  });

  test("links to pages and headings that exist", () => {
    for (const [, target = ""] of page.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [file = "", anchor] = target.split("#");
      const at = file === "" ? new URL(name, folder) : new URL(file, folder);
      expect(existsSync(at), target).toBe(true);
      if (anchor === undefined) continue;
      expect(anchorsIn(readFileSync(at, "utf8")), target).toContain(anchor);
    }
  });

  const worked = workedNumbers(page);
  test.each(Object.keys(worked))("works %s by hand as the library does", (example) => {
    const numbers = worked[example] ?? [];
    const computed = recomputed[example]?.() ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(computed).toHaveLength(numbers.length);
    numbers.forEach(({ value, within, line }, i) => {
      expect(Math.abs((computed[i] ?? Number.NaN) - value), `${line}: ${computed[i]}`).toBeLessThanOrEqual(
        within,
      );
    });
  });
});

function anchorsIn(page: string): string[] {
  return [...page.replace(FENCE, "").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

describe("docs/method", () => {
  test("numbers each equation once", () => {
    const labels = names.flatMap((name) => equationsIn(textOf(name)));
    expect(labels.length).toBeGreaterThan(120);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  test("every worked example that is recomputed stands on a page", () => {
    const worked = names.flatMap((name) => Object.keys(workedNumbers(textOf(name))));
    expect(worked.sort()).toEqual(Object.keys(recomputed).sort());
  });

  test("counts what is assumed as the registers do", () => {
    expect(blocksIn(textOf("assumed.md")), "refresh with `pnpm pages`").toEqual(assumedBlocks());
  });

  test("every page is named on the first", () => {
    for (const name of names) if (name !== "index.md") expect(textOf("index.md")).toContain(`](${name})`);
  });

  test("the misfits are those of the back-test's tables", () => {
    const [, misfits = ""] =
      /<!-- misfits -->([^]*?)<!-- end -->/.exec(textOf("limits.md").replace(/\s+/g, " ")) ?? [];
    const backtest = readFileSync(new URL("docs/backtest.md", root), "utf8");
    const cells = (start: string) =>
      (backtest.split("\n").find((line) => line.startsWith(`| ${start}`)) ?? "")
        .split("|")
        .map((cell) => cell.trim());
    const inBand = (years: number) => cells(`two regimes (the default) | ${years}`).at(-2)?.split(" (")[0];
    expect(misfits).toContain(`Two years ahead it held ${inBand(2)} and three years ahead ${inBand(3)}`);
    expect(inBand(1)).toBe("13 of 14");
    expect(misfits).toContain(`is ${cells("of them in year 4 or 5").at(4)} %`);
    expect(misfits).toContain(`come out at ${cells("under five years here").at(5)} of`);
    expect(misfits).toContain(`is ${cells("five-year cost of a person").at(5)} of the survey`);
    expect(misfits).toContain(
      `${cells("single | 5").at(5)} after five years, the model has ${cells("single | 5").at(3)}`,
    );
    expect(misfits).toContain(`(${cells("asked for after revision").at(4)}) is more`);
    expect(misfits).toContain(`(${cells("… by the model's rule |").at(4)})`);
    expect(misfits).toContain(`(${cells("… by the model's rules, deciding").at(5)} when deciding as asked)`);
  });
});
