import { assumptions, type Comparison } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import { horizons } from "../results/horizons.js";
import { answer } from "../words/answer.js";
import { assumptionLines } from "./assumption-lines.js";
import { differenceTable } from "./difference-table.js";
import { dwellingsTable } from "./dwellings-table.js";
import { fundTable } from "./fund-table.js";
import { minorsTable } from "./minors-table.js";
import { policyTable } from "./policy-table.js";
import { wrap } from "./wrap.js";

/**
 * A comparison as text for a terminal, no line over 80 columns: policies, differences, the reserve
 * fund, what it shows in words, and the assumptions.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function comparisonText(comparison: Comparison, heading: (line: string) => string): string {
  const { scenario, runs, seed } = comparison;
  const { plan, whole } = horizons(comparison);
  const lines = [
    ...wrap(`${scenario.name}: ${formatNumber(runs, 0)} worlds, seed "${seed}"`).map(heading),
    ...(scenario.question === undefined ? [] : wrap(scenario.question)),
    "",
    heading("Policies"),
    ...comparison.policies.flatMap((name) => {
      const { description } = comparison.policy(name);
      return wrap(`  ${description === name ? name : `${name}: ${description}`}`, "    ");
    }),
    "",
    heading(`Each policy, mean and 5–95 % of worlds, mill. ${scenario.currency} at the prices of each year`),
    ...policyTable(comparison, plan),
    "",
    ...policyTable(comparison, whole),
    "",
    ...differences(comparison, heading),
    ...(scenario.minors === undefined
      ? []
      : [heading("Unaccompanied minors settled, mean by year"), ...minorsTable(comparison), ""]),
    heading("Chance that fewer settle than were to come, because dwellings are lacking"),
    ...dwellingsTable(comparison),
    "",
    heading("Chance that the reserve fund has run dry (was below 0 at some year-end)"),
    ...fundTable(comparison),
    ...(scenario.fund.opening.status === "assumed"
      ? wrap("The opening balance is assumed: put in the municipality's own before relying on this.")
      : []),
    "",
    ...words(comparison, heading),
    heading("Assumptions: drawn anew in each world, without evidence that settles them"),
    ...assumptionLines(assumptions(scenario)),
    ...wrap("The report (--out) lists every number with its source."),
  ];
  return `${lines.join("\n")}\n`;
}

function differences(comparison: Comparison, heading: (line: string) => string): string[] {
  const [pair] = comparison.pairs;
  if (pair === undefined) return [];
  const { plan, whole } = horizons(comparison);
  return [
    ...wrap(
      `Each policy minus ${pair[1]}, world by world: mean ± standard error, mill. ${comparison.scenario.currency}`,
    ).map(heading),
    ...differenceTable(comparison, plan),
    "",
    ...differenceTable(comparison, whole),
    "",
  ];
}

function words(comparison: Comparison, heading: (line: string) => string): string[] {
  const paragraphs = answer(comparison);
  if (paragraphs.length === 0) return [];
  return [heading("In words"), ...paragraphs.flatMap((paragraph) => [...wrap(paragraph), ""])];
}
