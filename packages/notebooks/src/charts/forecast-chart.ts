import type { SettlementForecast } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./chart.js";
import { facetPlaces } from "./facet-places.js";
import { palette } from "./palette.js";
import { smallMultiples } from "./small-multiples.js";

const METHOD_NAMES: Readonly<Record<SettlementForecast["method"], string>> = {
  regimes: "two regimes",
  studentT: "Student's t",
  resampled: "resampled",
  request: "the state's request",
  requestCalm: "request, calm years foreseen",
  randomWalk: "random walk",
  lastYear: "same as last year",
};

// Places in `SettlementForecast.quantiles` of the ends of each band.
const BANDS = [
  { low: 0, high: 6, width: 2, opacity: 0.45 },
  { low: 1, high: 5, width: 6, opacity: 0.45 },
  { low: 2, high: 4, width: 11, opacity: 0.75 },
] as const;

/**
 * Forecasts against what came, by target year, one small chart a method: thin, thick and thickest bars
 * hold 95, 80 and 50 % of the forecast, the small dot is its median. What came is a large dot, or a
 * cross where it lies outside the 95 %. Logarithmic scale.
 *
 * @example forecastChart(backtest.forecasts.filter(({ horizon }) => horizon === 1))
 */
export function forecastChart(rows: readonly SettlementForecast[], options: ChartOptions = {}): Chart {
  const name = ({ method }: SettlementForecast) => METHOD_NAMES[method];
  const grid = facetPlaces(rows.map(name));
  const place = {
    fx: (row: SettlementForecast) => grid.of(name(row)).column,
    fy: (row: SettlementForecast) => grid.of(name(row)).row,
  };
  const at = (i: number) => (row: SettlementForecast) => row.quantiles[i];
  const isInside = ({ quantiles, outcome }: SettlementForecast) =>
    (quantiles[0] ?? Number.NaN) <= outcome && outcome <= (quantiles[6] ?? Number.NaN);
  return smallMultiples({
    ...options,
    grid,
    label: "persons settled in Norway:  ▮ forecast, 95, 80 and 50 %   ● came   ✕ came outside 95 %",
    years: [...new Set(rows.map(({ target }) => target))].sort((a, b) => a - b),
    y: { type: "log", nice: false },
    ticks: [1000, 2000, 5000, 10_000, 20_000, 50_000],
    rowHeight: 210,
    marks: [
      ...BANDS.map(({ low, high, width, opacity }) =>
        Plot.ruleX(rows, {
          ...place,
          x: "target",
          y1: at(low),
          y2: at(high),
          stroke: palette.sky,
          strokeOpacity: opacity,
          strokeWidth: width,
        }),
      ),
      Plot.dot(rows, { ...place, x: "target", y: at(3), r: 2, fill: palette.blue }),
      Plot.dot(rows.filter(isInside), { ...place, x: "target", y: "outcome", r: 3.2, fill: "black" }),
      Plot.dot(
        rows.filter((row) => !isInside(row)),
        {
          ...place,
          x: "target",
          y: "outcome",
          symbol: "times",
          r: 5,
          stroke: palette.vermilion,
          strokeWidth: 2.5,
        },
      ),
    ],
  });
}
