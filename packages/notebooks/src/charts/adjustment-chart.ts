import type { Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { type AdjustmentRow, stackedParts, type StackedPartsOptions } from "./drawing/stacked-parts.js";

/**
 * Adjustment cost by service, a bar of three parts each with its sum beside it; one small chart a policy, the
 * services in the order of the rows.
 *
 * @example adjustmentChart([{ policy: "sharp", service: "School", idle: 2e6, overflow: 0, transition: 1e6 }])
 */
export function adjustmentChart(rows: readonly AdjustmentRow[], options: StackedPartsOptions = {}): Chart {
  return stackedParts(rows, options, chartWords(options.language).adjustment.alt);
}
