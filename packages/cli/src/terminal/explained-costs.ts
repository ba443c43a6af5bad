import type { ByYear, CostLine, ReplayedPath } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import type { Explained } from "../results/explained.js";
import type { Side } from "../results/sides.js";
import { amountTables, showsNothing } from "./amount-tables.js";
import { labelLines } from "./label-lines.js";
import { yearTables } from "./year-tables.js";

/** The four parts of a cost, as they stand in the tables. */
const PARTS = {
  needed: "Needed",
  idle: "Idle capacity",
  overflow: "Short: bought in",
  transition: "Transition",
} as const satisfies Record<keyof CostLine, string>;

const BESIDE = {
  dwellings: "Dwellings",
  costlyNeeds: "Costly needs",
  districts: "Concentration in districts",
  levers: "Levers",
} as const satisfies Record<keyof ReplayedPath["beside"], string>;

const LABEL = 26;

/** One part of the costs by service and other line, without those that show nothing, and its sum. */
export function costsByLine(explained: Explained, side: Side, part: keyof CostLine): string[] {
  const rows = [...linesOf(explained)]
    .map(([label, line]) => ({ label, amounts: side.of((path) => line(path)[part]) }))
    .filter(({ amounts }) => !showsNothing(amounts));
  if (rows.length === 0) return ["  none"];
  return amountTables(explained, [...rows, { label: "Together", amounts: partOf(explained, side, part) }]);
}

/** The four parts of the costs, and the costs that they add up to. */
export function costsByPart(explained: Explained, side: Side): string[] {
  const parts = Object.entries(PARTS) as [keyof CostLine, string][];
  return amountTables(explained, [
    ...parts.map(([part, label]) => ({ label, amounts: partOf(explained, side, part) })),
    { label: "Costs", amounts: side.of(({ measures }) => measures.costs) },
  ]);
}

/** What each staffed service had in December, and needed. */
export function capacityByService({ years, planYears, policies, policy }: Explained, side: Side): string[] {
  const staffed = Object.entries(policies[policy]?.services ?? {}).filter(
    ([, { capacity }]) => capacity !== undefined,
  );
  if (staffed.length === 0) return ["  none"];
  return yearTables({
    corner: "had / needed",
    years,
    planYears,
    rows: staffed.map(([name, { label }]) => {
      const had = side.of(({ services }) => services[name]?.capacity?.inDecember ?? {});
      const needed = side.of(({ services }) => services[name]?.capacity?.neededInDecember ?? {});
      return {
        label: labelLines(label, LABEL),
        cell: (year) => `${units(had[year])} / ${units(needed[year])}`,
      };
    }),
  });
}

function units(number: number | undefined): string {
  return formatNumber(number ?? Number.NaN, 1);
}

type Take = (path: ReplayedPath) => CostLine;

const NOTHING: CostLine = { needed: {}, idle: {}, overflow: {}, transition: {} };

function linesOf({ policies, policy }: Explained): (readonly [label: string, take: Take])[] {
  const services = Object.entries(policies[policy]?.services ?? {});
  const beside = Object.entries(BESIDE) as [keyof typeof BESIDE, string][];
  return [
    ...services.map(
      ([name, { label }]) => [label, (path: ReplayedPath) => path.services[name] ?? NOTHING] as const,
    ),
    ...beside.map(([name, label]) => [label, (path: ReplayedPath) => path.beside[name]] as const),
  ];
}

// The sum over all lines, also those that show nothing.
function partOf(explained: Explained, side: Side, part: keyof CostLine): ByYear {
  const lines = linesOf(explained).map(([, line]) => side.of((path) => line(path)[part]));
  return Object.fromEntries(
    explained.years.map((year) => [year, lines.reduce((sum, line) => sum + (line[year] ?? 0), 0)]),
  );
}
