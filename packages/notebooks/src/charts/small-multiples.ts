import * as Plot from "@observablehq/plot";
import { axisNumber } from "./axis-number.js";
import type { Chart, ChartOptions } from "./chart.js";
import { facetNames, facetScales } from "./facet-frame.js";
import type { FacetGrid } from "./facet-places.js";
import { unitLabel } from "./unit-label.js";
import { withTextAlternative } from "./with-text-alternative.js";

const ROW_HEIGHT = 165;

/** What all charts of small multiples over years share: grid, axes, names and frame. */
export interface SmallMultiples extends ChartOptions {
  readonly grid: FacetGrid;
  readonly years: readonly number[];
  /** The label of the vertical axis, with its unit. */
  readonly label: string;
  readonly marks: readonly Plot.Markish[];
  readonly symbol?: Plot.ScaleOptions;
  /** What the vertical scale is to be other than linear and from a round number to a round number. */
  readonly y?: Plot.ScaleOptions;
  /** Where the vertical axis and its lines are marked; default: about five round numbers. */
  readonly ticks?: readonly number[];
  /** Pixels of each row of charts; default 165. */
  readonly rowHeight?: number;
}

/** Draws marks of a grid of small charts over years, with one vertical scale for all. */
export function smallMultiples(options: SmallMultiples): Chart {
  const { grid, years, label, marks, symbol, y, document, width = 720, title, ariaLabel } = options;
  const { ticks = 5, rowHeight = ROW_HEIGHT } = options;
  const onAxis = axisNumber(options.decimal);
  const chart = Plot.plot({
    document,
    width,
    height: grid.rows * rowHeight + 60,
    marginLeft: 52,
    marginTop: 44,
    title,
    style: { fontSize: "11px" },
    // Half a year of room on each side keeps marks at the ends whole.
    x: { domain: [Math.min(...years) - 0.4, Math.max(...years) + 0.4] },
    y: { label: null, nice: true, ...y },
    ...facetScales(grid, { x: 0.08, y: 0.18 }),
    ...(symbol === undefined ? {} : { symbol }),
    marks: [
      Plot.gridY({ stroke: "#000", strokeOpacity: 0.12, ticks }),
      Plot.axisY({
        ticks,
        label: null,
        tickSize: 0,
        // On a logarithmic scale Plot would leave out the numbers of some marks.
        ...(typeof ticks === "number" ? { tickFormat: onAxis } : { text: onAxis }),
      }),
      Plot.axisX({ ticks: yearTicks(years, grid.columns), tickFormat: "d", label: null, tickSize: 3 }),
      ...marks,
      facetNames(grid, -16),
      unitLabel(label, { fx: () => 0, fy: () => 0, dx: -48, dy: -34 }),
    ],
  }) as Chart;
  return withTextAlternative(chart, ariaLabel ?? title ?? label);
}

// Every year where there is room, else every second or third, counted from the first.
function yearTicks(years: readonly number[], columns: number): readonly number[] {
  const room = Math.max(2, Math.floor(15 / columns));
  const step = Math.ceil(years.length / room);
  return years.filter((_, i) => i % step === 0);
}
