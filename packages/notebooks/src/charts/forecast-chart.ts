import type { SettlementForecast } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces, inFacet } from "./drawing/facet-places.js";
import { DEFAULT_WIDTH } from "./drawing/frame.js";
import { logAxis } from "./drawing/log-axis.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";

// Places in `SettlementForecast.quantiles` of the ends of each band; widths in parts of a year.
const BANDS = [
  { low: 0, high: 6, width: 0.13, opacity: 0.35 },
  { low: 1, high: 5, width: 0.38, opacity: 0.35 },
  { low: 2, high: 4, width: 0.7, opacity: 0.5 },
] as const;

/**
 * Forecasts against what came, by target year, one small chart a method: thin, thick and thickest bars
 * hold 95, 80 and 50 % of the forecast, the small dot is its median. What came is a large dot, or a
 * cross where it lies outside the 95 %. Logarithmic scale.
 *
 * @example forecastChart(fits.forecasts.filter(({ horizon }) => horizon === 1))
 */
export function forecastChart(rows: readonly SettlementForecast[], options: ChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { forecast } = words;
  const nameOf = ({ method }: SettlementForecast) => forecast.methods[method];
  const grid = facetPlaces(rows.map(nameOf), options.width);
  const at = { ...inFacet(grid, nameOf), x: "target" };
  const quantile = (i: number) => (row: SettlementForecast) => row.quantiles[i];
  const isInside = ({ quantiles, outcome }: SettlementForecast) =>
    (quantiles[0] ?? Number.NaN) <= outcome && outcome <= (quantiles[6] ?? Number.NaN);
  const years = rows.map(({ target }) => target);
  const year = ((options.width ?? DEFAULT_WIDTH) - 60) / grid.columns / (new Set(years).size + 1);
  const { domain, ticks } = logAxis(rows.flatMap(({ outcome, quantiles }) => [outcome, ...quantiles]));
  return smallMultiples(options, {
    grid,
    years,
    values: domain,
    label: forecast.label,
    key: [
      { text: forecast.bands, shape: "box", color: palette.blue, opacity: 0.5 },
      { text: words.median, shape: "circle", color: palette.blue },
      { text: forecast.came, shape: "circle" },
      { text: forecast.outside, shape: "times", color: palette.vermilion },
    ],
    alt: words.of(forecast.alt, grid.names),
    y: { type: "log", nice: false, domain: [...domain] },
    ticks,
    rowHeight: 210,
    marks: [
      ...BANDS.map(({ low, high, width, opacity }) =>
        Plot.ruleX(rows, {
          ...at,
          y1: quantile(low),
          y2: quantile(high),
          stroke: palette.blue,
          strokeOpacity: opacity,
          strokeWidth: Math.min(14, width * year),
        }),
      ),
      Plot.dot(rows, { ...at, y: quantile(3), r: 2, fill: palette.blue }),
      Plot.dot(rows.filter(isInside), { ...at, y: "outcome", r: 3.2, fill: palette.ink }),
      Plot.dot(
        rows.filter((row) => !isInside(row)),
        { ...at, y: "outcome", symbol: "times", r: 5, stroke: palette.vermilion, strokeWidth: 2.5 },
      ),
    ],
  });
}
