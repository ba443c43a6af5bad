import type { Comparison } from "@glidepath/core";
import { differenceFigures } from "../results/difference-figures.js";
import type { Texts } from "../language/texts.js";
import type { Span } from "../results/horizons.js";
import type { Html } from "./html.js";
import { table } from "./table.js";

/** The table of paired differences over a span, a column a pair. */
export function differenceSection(comparison: Comparison, span: Span, texts: Texts): Html {
  const base = comparison.pairs[0]?.[1] ?? "";
  return table({
    caption: `Each policy minus ${base}, world by world, summed over the ${span.name} ${span.years}: mean ± standard error, nominal mill. ${comparison.scenario.currency}; settled in persons. Level, adjustment and surprise add up to net; quantiles do not add.`,
    corner: `Minus ${base}`,
    heads: comparison.pairs.map(([first]) => first),
    rows: differenceFigures(comparison, span, texts).map(({ label, cells }) => ({
      head: label.trim(),
      cells,
      isStrong: label === texts.tables.measures.net.label,
    })),
  });
}
