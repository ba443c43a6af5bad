import { assumptions, type Comparison } from "@glidepath/core";
import { describedPolicy, horizons } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";
import { answer } from "../../words/comparison/answer.js";
import { assumptionLines } from "./assumption-lines.js";
import { differenceTable } from "./difference-table.js";
import { dwellingsTable } from "./dwellings-table.js";
import { fundTable } from "./fund-table.js";
import { minorsTable } from "./minors-table.js";
import { policyTable } from "./policy-table.js";
import { wrap } from "../../terminal/wrap.js";

/**
 * A comparison as text for a terminal, no line over 80 columns: policies, differences, the reserve
 * fund, what it shows in words, and the assumptions.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function comparisonText(
  comparison: Comparison,
  texts: Texts,
  heading: (line: string) => string,
): string {
  const { number, tables } = texts;
  const { scenario, runs, seed } = comparison;
  const { plan, whole } = horizons(comparison);
  const lines = [
    ...wrap(tables.title(scenario.name, number(runs, 0), seed)).map(heading),
    ...(scenario.question === undefined ? [] : wrap(scenario.question)),
    "",
    heading(tables.policies),
    ...comparison.policies.flatMap((name) => {
      const description = describedPolicy(scenario, comparison.policy(name), texts);
      return wrap(`  ${description === name ? name : `${name}: ${description}`}`, "    ");
    }),
    "",
    ...wrap(tables.eachPolicy(texts.millions(scenario.currency))).map(heading),
    ...policyTable(comparison, plan, texts),
    "",
    ...policyTable(comparison, whole, texts),
    "",
    ...differences(comparison, texts, heading),
    ...(scenario.minors === undefined
      ? []
      : [...wrap(tables.minors).map(heading), ...minorsTable(comparison, texts), ""]),
    ...wrap(tables.dwellings).map(heading),
    ...dwellingsTable(comparison, texts),
    "",
    ...wrap(tables.fund).map(heading),
    ...fundTable(comparison, texts),
    ...(scenario.fund.opening.status === "assumed" ? wrap(tables.openingAssumed) : []),
    "",
    ...words(comparison, texts, heading),
    ...wrap(tables.assumptions).map(heading),
    ...assumptionLines(assumptions(scenario), texts),
    ...wrap(tables.reportLists),
  ];
  return `${lines.join("\n")}\n`;
}

function differences(comparison: Comparison, texts: Texts, heading: (line: string) => string): string[] {
  const [pair] = comparison.pairs;
  if (pair === undefined) return [];
  const { plan, whole } = horizons(comparison);
  return [
    ...wrap(texts.tables.differences(pair[1], texts.millions(comparison.scenario.currency))).map(heading),
    ...differenceTable(comparison, plan, texts),
    "",
    ...differenceTable(comparison, whole, texts),
    "",
  ];
}

function words(comparison: Comparison, texts: Texts, heading: (line: string) => string): string[] {
  const paragraphs = answer(comparison, texts);
  if (paragraphs.length === 0) return [];
  return [heading(texts.tables.inWords), ...paragraphs.flatMap((paragraph) => [...wrap(paragraph), ""])];
}
