import type { Comparison } from "@glidepath/core";
import {
  formatNumber,
  formatShare,
  horizons,
  pairFacts,
  type Span,
  spanSentence,
  verdict,
} from "@glidepath/notebooks/words";
import { compareCommandLine } from "../../../src/comparison/compare-command-line.js";
import { textsIn } from "../../../src/language/texts.js";
import { differenceFigures } from "../../../src/words/comparison/difference-figures.js";
import { policyFigures } from "../../../src/words/comparison/policy-figures.js";
import { lawSentence } from "../../../src/words/comparison/law-sentence.js";
import { markdownTable } from "../markdown.js";

const english = textsIn("en");

/** What a comparison gives, as tables and in words. */
export function resultsBlock(name: string, comparison: Comparison): string {
  const { runs, seed, pairs, scenario } = comparison;
  const { plan, whole } = horizons(comparison);
  const [first, ...others] = pairs;
  const worlds = runs === 1 ? "One world" : `${formatNumber(runs, 0)} worlds`;
  return [
    `${worlds}, seed \`${seed}\`: \`${compareCommandLine(name, { runs, seed })}\`. Amounts in mill. ${scenario.currency} at the prices ` +
      `of each year.${runs === 1 ? "" : " In brackets the range of nine worlds of ten."}`,
    policyTable(comparison, plan),
    policyTable(comparison, whole),
    ...(first === undefined
      ? []
      : [
          `Each policy minus *${first[1]}*${runs === 1 ? "" : ", world by world: mean ± standard error"}.`,
          differenceTable(comparison, plan),
          differenceTable(comparison, whole),
          "In the program's words:",
          ...[
            ...verdict(pairFacts(comparison, ...first), english),
            lawSentence(comparison, first[0], english),
          ].map((text) => `> ${text}`),
          ...others.map((pair) => {
            const facts = pairFacts(comparison, ...pair);
            return `> Over ${whole.years}, ${spanSentence(facts, facts.whole, english)}`;
          }),
        ]),
  ].join("\n\n");
}

function policyTable(comparison: Comparison, span: Span): string {
  const figures = policyFigures(comparison, span, english);
  const last = Number(span.years.slice(-4));
  const isCertain = comparison.runs === 1;
  const [sample = []] = figures.values();
  const rows = [...figures].map(([name, cells]) => [
    name,
    ...cells.map(({ row, mean, p5, p95 }) =>
      isCertain || row.measure === "adjustmentCost" ? mean : `${mean} (${p5} to ${p95})`,
    ),
    formatShare(comparison.policy(name).fund.probabilityBelow(0).by(last)),
  ]);
  return markdownTable(
    [
      span.years,
      ...sample.map(({ row }) => english.tables.measures[row.measure].head.replace("\n", " ")),
      `fund dry by ${last}`,
    ],
    rows,
  );
}

function differenceTable(comparison: Comparison, span: Span): string {
  return markdownTable(
    [span.years, ...comparison.pairs.map(([first]) => first)],
    differenceFigures(comparison, span, english).map(({ label, cells }) => [label, ...cells]),
  );
}
