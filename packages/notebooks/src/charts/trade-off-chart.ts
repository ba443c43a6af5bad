import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart } from "./drawing/frame.js";
import { palette } from "./drawing/palette.js";
import { along, scatter } from "./drawing/scatter.js";

/** A box of scenario discovery; shares between 0 and 1. */
export interface TradeOffRow {
  /** The share of the cases looked for that lie in the box. */
  readonly coverage: number;
  /** The share of the worlds in the box that are such cases. */
  readonly density: number;
  /** How many numbers the box restricts. */
  readonly restricted: number;
  readonly isChosen: boolean;
}

/**
 * Boxes as PRIM peels them, by coverage and density: to the upper right a box holds much of what is looked for and
 * little else. Beside where it changes: how many numbers are restricted.
 *
 * @example tradeOffChart([{ coverage: 0.8, density: 0.6, restricted: 2, isChosen: true }])
 */
export function tradeOffChart(rows: readonly TradeOffRow[], options: ChartOptions = {}): Chart {
  const words = chartWords(options.language).tradeOff;
  if (rows.length === 0) return emptyChart(options, words.label);
  const points = rows.map((row, i) => ({
    x: 100 * row.coverage,
    y: 100 * row.density,
    isChosen: row.isChosen,
    text: row.isChosen || row.restricted !== rows[i - 1]?.restricted ? String(row.restricted) : "",
  }));
  const chosen = points.filter(({ isChosen }) => isChosen);
  return scatter(options, {
    label: words.label,
    key: [{ text: words.chosen, shape: "circle", color: palette.vermilion }],
    alt: `${words.alt}. ${chosen.map(({ x, y }) => `${Math.round(x)} % / ${Math.round(y)} %`).join(", ")}`,
    points: [...chosen, ...points.filter(({ isChosen }) => !isChosen), ...along(points)],
    plot: { x: { domain: [0, 100] }, y: { domain: [0, 100] } },
    marks: [
      Plot.line(points, { x: "x", y: "y", stroke: palette.blue }),
      Plot.dot(points, { x: "x", y: "y", fill: palette.blue, r: 2.6 }),
      Plot.dot(chosen, { x: "x", y: "y", fill: palette.vermilion, r: 5.5 }),
    ],
  });
}
