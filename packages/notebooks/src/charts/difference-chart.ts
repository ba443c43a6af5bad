import type { FanRow } from "../data/fan-rows.js";
import type { Chart } from "./chart.js";
import { fanChart, type FanChartOptions } from "./fan-chart.js";
import { palette } from "./palette.js";

/**
 * The paired difference of net by year, one small chart a pair: above zero the first policy of the
 * pair is better off. Bands, line and dots as in `fanChart`.
 *
 * @example differenceChart(differenceRows(comparison.toJSON()))
 */
export function differenceChart(rows: readonly FanRow[], options: FanChartOptions = {}): Chart {
  return fanChart(rows, {
    color: palette.vermilion,
    label: "mill. NOK; above 0 the first policy is better off",
    ...options,
  });
}
