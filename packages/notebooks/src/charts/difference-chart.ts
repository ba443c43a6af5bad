import type { FanRow } from "../data/fan-rows.js";
import { amountsOf } from "./drawing/amounts.js";
import type { Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { fanChart, type FanChartOptions } from "./fan-chart.js";
import { palette } from "./drawing/palette.js";

/**
 * The paired difference of net by year, one small chart a pair: above zero the first policy of the
 * pair is better off. Bands, line and dots as in `fanChart`.
 *
 * @example differenceChart(differenceRows(result.toJSON()))
 */
export function differenceChart(rows: readonly FanRow[], options: FanChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { difference } = words;
  const unit = amountsOf(options).label;
  const alt = words.of(
    difference.alt(unit),
    rows.map(({ name }) => name),
  );
  return fanChart(rows, {
    color: palette.vermilion,
    ...options,
    label: difference.label(unit),
    ariaLabel: options.ariaLabel ?? options.title ?? alt,
  });
}
