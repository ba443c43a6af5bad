import * as Plot from "@observablehq/plot";
import { axisNumber } from "./axis-number.js";
import type { Chart, ChartOptions } from "./chart.js";
import { facetNames, facetPixels, facetScales } from "./facet-frame.js";
import type { FacetGrid } from "./facet-places.js";
import { DEFAULT_WIDTH, emptyChart, type Frame, framed } from "./frame.js";
import { axisRoom, numberAxes } from "./number-axes.js";

const ROW_HEIGHT = 165;
const RIGHT = 14;
const GAP = 0.08;

/** What all charts of small multiples over years share: grid, axes, names and frame. */
export interface SmallMultiples extends Omit<Frame, "plot"> {
  readonly grid: FacetGrid;
  readonly years: readonly number[];
  /** Numbers that the vertical axis has to hold, so that there is room for them. */
  readonly values: readonly number[];
  readonly marks: readonly Plot.Markish[];
  readonly symbol?: Plot.ScaleOptions;
  /** What the vertical scale is to be other than linear and from a round number to a round number. */
  readonly y?: Plot.ScaleOptions;
  /** Where the vertical axis and its lines are marked; default: about five round numbers. */
  readonly ticks?: readonly number[];
  /** Pixels of each row of charts; default 165. */
  readonly rowHeight?: number;
  /** Pixels inside each chart that are kept free below the marks. */
  readonly insetBottom?: number;
}

/** Draws marks of a grid of small charts over years, with one vertical scale for all. */
export function smallMultiples(options: ChartOptions, multiples: SmallMultiples): Chart {
  const { grid, values, marks, symbol, y, ticks = 5, rowHeight = ROW_HEIGHT, insetBottom = 0 } = multiples;
  const { width = DEFAULT_WIDTH, language } = options;
  const years = [...new Set(multiples.years)].sort((a, b) => a - b);
  if (years.length === 0) return emptyChart(options, multiples.label);
  const marginLeft = axisRoom(values, language);
  const pixels = facetPixels(width - marginLeft - RIGHT, grid, GAP);
  // Where charts have names.
  const above = grid.names.some((name) => name !== "") ? 20 : 4;
  // Half a year of room on each side keeps marks at the ends whole.
  const domain = [(years[0] ?? 0) - 0.5, (years.at(-1) ?? 0) + 0.5];
  return framed(options, {
    ...multiples,
    plot: {
      height: grid.rows * rowHeight + 20 + above,
      marginLeft,
      marginRight: RIGHT,
      marginTop: above,
      marginBottom: 24,
      insetBottom,
      x: { domain },
      y: { label: null, nice: true, ...y },
      ...facetScales(grid, { x: GAP, y: 0.2 }),
      ...(symbol === undefined ? {} : { symbol }),
      marks: [
        ...numberAxes({ y: axisNumber(language), yTicks: ticks }),
        Plot.axisX({ ticks: yearTicks(years, pixels), tickFormat: "d", label: null, tickSize: 3 }),
        ...marks,
        facetNames(grid, -16, pixels),
      ],
    },
  });
}

// Every year where there is room, else every second or third, counted from the first.
function yearTicks(years: readonly number[], pixels: number): readonly number[] {
  const first = years[0] ?? 0;
  const span = (years.at(-1) ?? 0) - first + 1;
  const step = Math.ceil(span / Math.max(1, Math.floor(pixels / 38)));
  return years.filter((year) => (year - first) % step === 0);
}
