import type { Comparison } from "@glidepath/core";
import type { Span } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";
import { measureRows } from "../../words/comparison/measure-rows.js";
import { policyFigures } from "../../words/comparison/policy-figures.js";
import { layoutTable } from "../../terminal/layout-table.js";

/** Every policy over a span of years: the mean, and below it the 5 and 95 % quantiles over worlds. */
export function policyTable(comparison: Comparison, span: Span, texts: Texts): string[] {
  const figures = policyFigures(comparison, span, texts);
  return layoutTable({
    corner: span.years,
    heads: measureRows.map(({ measure }) => texts.tables.measures[measure].head),
    rows: [...figures].flatMap(([name, cells]) => [
      [name, ...cells.map(({ mean }) => mean)] as const,
      ["   5 %", ...cells.map(({ p5 }) => p5)] as const,
      ["  95 %", ...cells.map(({ p95 }) => p95)] as const,
    ]),
  });
}
