import * as Plot from "@observablehq/plot";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart } from "./drawing/frame.js";
import { palette } from "./drawing/palette.js";
import { along, scatter } from "./drawing/scatter.js";

/** What a plan gives on average and in the worst worlds, in the unit of the results. */
export interface FrontierRow {
  readonly label: string;
  /** The mean of the worst worlds (CVaR); higher is better. */
  readonly worst: number;
  readonly expected: number;
  /** Whether another plan is better in what plans are judged by. */
  readonly isDominated: boolean;
}

/**
 * Plans by what they are expected to give and by their worst worlds: the better, the farther up and to the right. A
 * line joins those that no other plan beats; the others are faint.
 *
 * @example frontierChart([{ label: "ramp 3", worst: -90e6, expected: -30e6, isDominated: false }])
 */
export function frontierChart(rows: readonly FrontierRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label: unit, text } = amountsOf(options);
  const label = words.frontier.label(unit);
  if (rows.length === 0) return emptyChart(options, label);
  const points = rows.map((row) => ({
    ...row,
    x: row.worst / scale,
    y: row.expected / scale,
    text: row.label,
  }));
  const frontier = points.filter(({ isDominated }) => !isDominated).sort((a, b) => a.x - b.x);
  const dominated = points.filter(({ isDominated }) => isDominated);
  return scatter(options, {
    label,
    key: [
      { text: words.frontier.frontier, shape: "circle", color: palette.blue },
      { text: words.frontier.dominated, shape: "times", color: palette.gray },
    ],
    alt: words.of(
      words.frontier.alt(unit),
      frontier.map((point) => `${point.label} ${text(point.expected)} / ${text(point.worst)}`),
    ),
    points: [...frontier, ...dominated, ...along(frontier)],
    marks: [
      Plot.line(frontier, { x: "x", y: "y", stroke: palette.blue, strokeWidth: 1.5 }),
      Plot.dot(dominated, { x: "x", y: "y", symbol: "times", stroke: palette.gray, r: 3 }),
      Plot.dot(frontier, { x: "x", y: "y", fill: palette.blue, r: 4.5 }),
    ],
  });
}
