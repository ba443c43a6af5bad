import * as Plot from "@observablehq/plot";
import { axisNumber } from "./axis-number.js";
import type { Chart, ChartOptions } from "./chart.js";
import { lyingBarAxes } from "./lying-bar-axes.js";
import { palette } from "./palette.js";
import { unitLabel } from "./unit-label.js";
import { withTextAlternative } from "./with-text-alternative.js";

/** A correlation with its interval, between −1 and 1. */
export interface RankRow {
  readonly label: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Whether its bar is to be filled dark; others are white. */
  readonly isMarked: boolean;
}

export interface RankChartOptions extends ChartOptions {
  /** What the axis shows, and what ■ and □ stand for. */
  readonly label?: string;
  /** The text beside a bar. */
  readonly correlationText?: (estimate: number) => string;
}

/**
 * Correlations as bars from zero with the intervals of their estimates, in the order of the rows.
 *
 * @example rankChart([{ label: "turnover", estimate: 0.4, low: 0.36, high: 0.44, isMarked: true }])
 */
export function rankChart(rows: readonly RankRow[], options: RankChartOptions = {}): Chart {
  const { document, width = 720, title, ariaLabel, decimal, label = "rank correlation" } = options;
  const onAxis = axisNumber(decimal);
  const { correlationText = (estimate: number) => onAxis(Math.round(100 * estimate) / 100) } = options;
  const places = rows.map((_, place) => place);
  const of = (key: "estimate" | "low" | "high") => (place: number) => rows[place]?.[key] ?? 0;
  // As far as the longest interval, and room for the number beyond it.
  const reach = Math.min(1, Math.max(0.1, ...rows.flatMap(({ low, high }) => [-low, high]))) * 1.25;
  const isNegative = (place: number) => of("estimate")(place) < 0;
  const number = (chosen: readonly number[], side: -1 | 1) =>
    Plot.text(chosen, {
      y: (place: number) => place,
      x: of(side < 0 ? "low" : "high"),
      text: (place: number) => correlationText(of("estimate")(place)),
      textAnchor: side < 0 ? "end" : "start",
      dx: 5 * side,
      fontWeight: 600,
    });
  const chart = Plot.plot({
    document,
    width,
    height: rows.length * 36 + 58,
    marginLeft: 270,
    marginRight: 12,
    marginTop: 32,
    title,
    style: { fontSize: "11.5px" },
    x: { label: null, domain: [-reach, reach] },
    y: { domain: places, type: "band", label: null, padding: 0.34 },
    marks: [
      ...lyingBarAxes(
        rows.map((row) => row.label),
        onAxis,
        22,
      ),
      Plot.barX(places, {
        y: (place: number) => place,
        x1: 0,
        x2: of("estimate"),
        fill: (place: number) => (rows[place]?.isMarked ? palette.vermilion : "white"),
        stroke: "black",
        strokeWidth: 0.7,
      }),
      Plot.ruleY(places, { y: (place: number) => place, x1: of("low"), x2: of("high"), strokeWidth: 1.5 }),
      Plot.ruleX([0]),
      number(places.filter(isNegative), -1),
      number(
        places.filter((place) => !isNegative(place)),
        1,
      ),
      unitLabel(label, { dx: -262, dy: -24 }),
    ],
  }) as Chart;
  return withTextAlternative(chart, ariaLabel ?? title ?? label);
}
