import * as Plot from "@observablehq/plot";
import type { FanRow } from "../data/fan-rows.js";
import type { Chart, ChartOptions } from "./chart.js";
import { facetPlaces } from "./facet-places.js";
import { palette } from "./palette.js";
import { smallMultiples } from "./small-multiples.js";

export interface FanChartOptions extends ChartOptions {
  /** What one unit of the axis is in the unit of the data; default 1e6, for NOK in millions. */
  readonly scale?: number;
  /** The label of the axis; default "mill. NOK". */
  readonly label?: string;
  /** The colour of the bands and lines. */
  readonly color?: string;
}

/**
 * How a measure may turn out, year by year: 90 % of worlds lie in the light band, half of them in
 * the dark one, the line is the median and the dots are the means. One small chart a name, side
 * by side on one scale.
 *
 * @example fanChart(fanRows(comparison.toJSON(), "net"), { title: "Net by year" })
 */
export function fanChart(rows: readonly FanRow[], options: FanChartOptions = {}): Chart {
  const { scale = 1e6, label = "mill. NOK", color = palette.blue, ...rest } = options;
  const grid = facetPlaces(rows.map(({ name }) => name));
  const place = {
    fx: ({ name }: FanRow) => grid.of(name).column,
    fy: ({ name }: FanRow) => grid.of(name).row,
  };
  const of = (key: "mean" | "p5" | "p25" | "p50" | "p75" | "p95") => (row: FanRow) => row[key] / scale;
  const band = (y1: "p5" | "p25", y2: "p75" | "p95", fillOpacity: number) =>
    Plot.areaY(rows, { ...place, x: "year", y1: of(y1), y2: of(y2), fill: color, fillOpacity });
  return smallMultiples({
    ...rest,
    grid,
    label,
    years: [...new Set(rows.map(({ year }) => year))],
    marks: [
      band("p5", "p95", 0.2),
      band("p25", "p75", 0.35),
      Plot.ruleY([0], { strokeWidth: 1 }),
      Plot.lineY(rows, { ...place, x: "year", y: of("p50"), stroke: color, strokeWidth: 2 }),
      Plot.dot(rows, { ...place, x: "year", y: of("mean"), fill: "black", r: 2 }),
    ],
  });
}
