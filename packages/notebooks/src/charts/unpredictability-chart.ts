import type { Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { type AdjustmentRow, stackedParts, type StackedPartsOptions } from "./drawing/stacked-parts.js";

/**
 * The price of unpredictability by service: each part of adjustment cost less what it is when every number is
 * known twelve months ahead. A part may be below zero; it then lies to the left.
 *
 * @example unpredictabilityChart([{ policy: "sharp", service: "School", idle: 2e6, overflow: -1e5, transition: 0 }])
 */
export function unpredictabilityChart(
  rows: readonly AdjustmentRow[],
  options: StackedPartsOptions = {},
): Chart {
  return stackedParts(rows, options, chartWords(options.language).unpredictability.alt);
}
