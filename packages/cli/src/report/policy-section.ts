import type { Comparison } from "@glidepath/core";
import type { Span } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { measureRows } from "../words/comparison/measure-rows.js";
import { policyFigures } from "../words/comparison/policy-figures.js";
import { html, type Html } from "./html.js";
import { table } from "./table.js";

/** The table of every policy over a span: means, and below them the range of nine worlds in ten. */
export function policySection(comparison: Comparison, span: Span, isPlan: boolean, texts: Texts): Html {
  return table({
    caption: texts.report.policyTable({
      plan: isPlan,
      years: span.years,
      millions: texts.millions(comparison.scenario.currency),
    }),
    corner: texts.report.policy,
    heads: measureRows.map(({ measure }) => texts.tables.measures[measure].head.replace("\n", " ")),
    rows: [...policyFigures(comparison, span, texts)].map(([name, figures]) => ({
      head: name,
      cells: figures.map(({ mean, p5, p95 }) => html`${mean}<small>${texts.words.to(p5, p95)}</small>`),
    })),
  });
}
