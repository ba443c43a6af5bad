import type { ByYear, CostLine, ReplayedPath } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import type { Explained } from "../../results/explained.js";
import type { Side } from "../../results/sides.js";
import { amountTables, showsNothing } from "./amount-tables.js";
import { labelLines } from "../../terminal/label-lines.js";
import { yearTables } from "./year-tables.js";

const LABEL = 26;

/** One part of the costs by service and other line, without those that show nothing, and its sum. */
export function costsByLine(explained: Explained, side: Side, part: keyof CostLine, texts: Texts): string[] {
  const rows = [...linesOf(explained, texts)]
    .map(([label, line]) => ({ label, amounts: side.of((path) => line(path)[part]) }))
    .filter(({ amounts }) => !showsNothing(amounts));
  if (rows.length === 0) return [texts.explain.none];
  const sum = { label: texts.explain.together, amounts: partOf(explained, side, part, texts) };
  return amountTables(explained, [...rows, sum], texts);
}

/** The four parts of the costs, and the costs that they add up to. */
export function costsByPart(explained: Explained, side: Side, texts: Texts): string[] {
  const parts: Readonly<Record<keyof CostLine, string>> = texts.explain.parts;
  const rows = Object.entries(parts).map(([part, label]) => ({
    label,
    amounts: partOf(explained, side, part as keyof CostLine, texts),
  }));
  const costs = { label: texts.explain.costs, amounts: side.of(({ measures }) => measures.costs) };
  return amountTables(explained, [...rows, costs], texts);
}

/** What each staffed service had in December, and needed. */
export function capacityByService(
  { years, planYears, policies, policy }: Explained,
  side: Side,
  { explain, label: inLanguage, language, number }: Texts,
): string[] {
  const units = (had: number | undefined) => number(had ?? Number.NaN, 1);
  const staffed = Object.entries(policies[policy]?.services ?? {}).filter(
    ([, { capacity }]) => capacity !== undefined,
  );
  if (staffed.length === 0) return [explain.none];
  return yearTables({
    corner: explain.hadAndNeeded,
    years,
    planYears,
    rows: staffed.map(([name, { label }]) => {
      const had = side.of(({ services }) => services[name]?.capacity?.inDecember ?? {});
      const needed = side.of(({ services }) => services[name]?.capacity?.neededInDecember ?? {});
      return {
        label: labelLines(inLanguage(label), LABEL, language),
        cell: (year) => `${units(had[year])} / ${units(needed[year])}`,
      };
    }),
  });
}

type Take = (path: ReplayedPath) => CostLine;

const NOTHING: CostLine = { needed: {}, idle: {}, overflow: {}, transition: {} };

function linesOf(
  { policies, policy }: Explained,
  { explain, label: inLanguage }: Texts,
): (readonly [label: string, take: Take])[] {
  const services = Object.entries(policies[policy]?.services ?? {});
  const beside: Readonly<Record<keyof ReplayedPath["beside"], string>> = explain.beside;
  return [
    ...services.map(
      ([name, { label }]) =>
        [inLanguage(label), (path: ReplayedPath) => path.services[name] ?? NOTHING] as const,
    ),
    ...Object.entries(beside).map(
      ([name, label]) =>
        [label, (path: ReplayedPath) => path.beside[name as keyof ReplayedPath["beside"]]] as const,
    ),
  ];
}

// The sum over all lines, also those that show nothing.
function partOf(explained: Explained, side: Side, part: keyof CostLine, texts: Texts): ByYear {
  const lines = linesOf(explained, texts).map(([, line]) => side.of((path) => line(path)[part]));
  return Object.fromEntries(
    explained.years.map((year) => [year, lines.reduce((sum, line) => sum + (line[year] ?? 0), 0)]),
  );
}
