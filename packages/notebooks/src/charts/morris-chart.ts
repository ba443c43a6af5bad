import * as Plot from "@observablehq/plot";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart } from "./drawing/frame.js";
import { palette } from "./drawing/palette.js";
import { along, scatter } from "./drawing/scatter.js";

/** What changing one uncertain number does to a result, by Morris' elementary effects, in the unit of the result. */
export interface MorrisRow {
  readonly label: string;
  /** The mean of the sizes of its effects (μ*). */
  readonly meanAbsolute: number;
  /** Their standard deviation (σ): large where the effect depends on the other numbers, or is not straight. */
  readonly spread: number;
  readonly isAssumed: boolean;
}

/**
 * Morris screening: how much a number matters to the right, how unevenly it does so upwards; above the line the
 * effect varies more than it weighs.
 *
 * @example morrisChart([{ label: "turnover", meanAbsolute: 4e6, spread: 1e6, isAssumed: true }])
 */
export function morrisChart(rows: readonly MorrisRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label: unit, text } = amountsOf(options);
  const label = words.morris.label(unit);
  if (rows.length === 0) return emptyChart(options, label);
  const points = [...rows]
    .sort((a, b) => b.meanAbsolute - a.meanAbsolute)
    .map((row) => ({ ...row, x: row.meanAbsolute / scale, y: row.spread / scale, text: row.label }));
  const reach = Math.min(Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y)));
  const line = [
    { x: 0, y: 0 },
    { x: reach, y: reach },
  ];
  const dots = (isAssumed: boolean, fill: string) =>
    Plot.dot(
      points.filter((point) => point.isAssumed === isAssumed),
      { x: "x", y: "y", r: 4, stroke: palette.vermilion, strokeWidth: 1.5, fill },
    );
  return scatter(options, {
    label,
    key: [
      { text: words.assumed, shape: "circle", color: palette.vermilion },
      { text: words.known, shape: "circle", color: palette.vermilion, fill: palette.ground },
      { text: words.morris.line, shape: "line", dash: "4 3" },
    ],
    alt: words.of(
      words.morris.alt,
      points.map((point) => `${point.label} ${text(point.meanAbsolute)}`),
    ),
    points: [...points, ...along(line)],
    plot: { x: { zero: true }, y: { zero: true } },
    marks: [
      Plot.line(line, { x: "x", y: "y", strokeDasharray: "4 3", strokeOpacity: 0.6 }),
      dots(true, palette.vermilion),
      dots(false, palette.ground),
    ],
  });
}
