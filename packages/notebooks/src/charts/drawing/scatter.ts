import type * as Plot from "@observablehq/plot";
import { axisNumber } from "./axis-number.js";
import type { Chart, ChartOptions } from "./chart.js";
import { DEFAULT_WIDTH, type Frame, framed } from "./frame.js";
import { axisRoom, numberAxes, tickCount } from "./number-axes.js";
import { addPointLabels, type LabelledPoint } from "./point-labels.js";

const HEIGHT = 320;
const RIGHT = 18;
const BOTTOM = 26;
const PARTS = Array.from({ length: 15 }, (_, i) => (i + 1) / 16);

/** A chart of points by two numbers, with names beside them. */
export interface Scatter extends Omit<Frame, "plot"> {
  /** All points, those that must have their name first; without text those that only must not be covered. */
  readonly points: readonly LabelledPoint[];
  readonly marks: readonly Plot.Markish[];
  readonly plot?: Plot.PlotOptions;
}

/** Draws points on axes of numbers, and their names where there is room. */
export function scatter(options: ChartOptions, { points, marks, plot = {}, ...frame }: Scatter): Chart {
  const { width = DEFAULT_WIDTH, language } = options;
  const onAxis = axisNumber(language);
  const marginLeft = axisRoom(
    points.map(({ y }) => y),
    language,
  );
  const chart = framed(options, {
    ...frame,
    plot: {
      height: HEIGHT,
      marginLeft,
      marginRight: RIGHT,
      marginBottom: BOTTOM,
      inset: 10,
      ...plot,
      x: { nice: true, label: null, ...plot.x },
      y: { nice: true, label: null, ...plot.y },
      marks: [
        ...numberAxes({
          x: onAxis,
          y: onAxis,
          xTicks: tickCount(
            width - marginLeft,
            points.map(({ x }) => x),
            language,
          ),
        }),
        ...marks,
      ],
    },
  });
  const [a, b] = [...(chart.scale("y")?.range ?? [])].map(Number);
  addPointLabels(chart, points, {
    left: marginLeft + 2,
    right: width - 4,
    top: Math.min(a ?? 0, b ?? 0) - 12,
    bottom: Math.max(a ?? 0, b ?? 0) + 10,
  });
  return chart;
}

/** Points along a line through others, for names to keep clear of it. */
export function along(points: readonly { readonly x: number; readonly y: number }[]): LabelledPoint[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    return PARTS.map((part) => ({
      x: from.x + part * (to.x - from.x),
      y: from.y + part * (to.y - from.y),
      text: "",
    }));
  });
}
