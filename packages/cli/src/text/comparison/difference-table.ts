import type { Comparison } from "@glidepath/core";
import type { Span } from "@glidepath/notebooks/words";
import { differenceFigures } from "../../words/comparison/difference-figures.js";
import type { Texts } from "../../language/texts.js";
import { layoutTable } from "../../terminal/layout-table.js";

/** The paired differences of every policy from the first one over a span of years. */
export function differenceTable(comparison: Comparison, span: Span, texts: Texts): string[] {
  return layoutTable({
    corner: span.years,
    heads: comparison.pairs.map(([first]) => first),
    rows: differenceFigures(comparison, span, texts).map(({ label, cells }) => [label, ...cells] as const),
  });
}
