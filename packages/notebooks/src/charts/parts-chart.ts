import * as Plot from "@observablehq/plot";
import type { PartRow } from "../data/part-rows.js";
import { axisNumber } from "./axis-number.js";
import type { Chart, ChartOptions } from "./chart.js";
import { palette } from "./palette.js";
import { withTextAlternative } from "./with-text-alternative.js";

const FILL: Readonly<Record<PartRow["part"], string>> = {
  level: palette.sky,
  adjustment: palette.green,
  surprise: palette.orange,
  net: "#555555",
};
const PARTS = Object.keys(FILL) as PartRow["part"][];
const NAMES = { level: "level", adjustment: "adjustment", surprise: "surprise", net: "net" };

export interface PartsChartOptions extends ChartOptions {
  /** What an amount of a million is called; default "mill. NOK". */
  readonly label?: string;
  /** What the parts are called. */
  readonly names?: Readonly<Record<PartRow["part"], string>>;
}

/**
 * Where the difference of net comes from: a bar from zero to the mean of each part, and a line
 * over the range of 90 % of worlds. The means of level, adjustment and surprise add up to net's;
 * the ranges do not add.
 *
 * @example partsChart(partRows(comparison.toJSON()))
 */
export function partsChart(rows: readonly PartRow[], options: PartsChartOptions = {}): Chart {
  const { document, width = 720, title, ariaLabel, label = "mill. NOK" } = options;
  const { names = NAMES, decimal } = options;
  const pairs = [...new Set(rows.map(({ pair }) => pair))];
  const millions = (key: "mean" | "p5" | "p95") => (row: PartRow) => row[key] / 1e6;
  const chart = Plot.plot({
    document,
    width,
    height: pairs.length * 112 + 44,
    marginLeft: 90,
    marginTop: 34,
    title,
    style: { fontSize: "11px" },
    x: { label: null, nice: true },
    y: { domain: PARTS, label: null, padding: 0.25 },
    fy: { domain: pairs, axis: null, padding: 0.24 },
    marks: [
      Plot.gridX({ stroke: "#000", strokeOpacity: 0.12, ticks: 8 }),
      Plot.axisX({ ticks: 8, tickSize: 0, label: null, tickFormat: axisNumber(decimal) }),
      Plot.axisY({ tickSize: 0, label: null, tickFormat: (part: PartRow["part"]) => names[part] }),
      Plot.barX(rows, {
        fy: "pair",
        y: "part",
        x1: 0,
        x2: millions("mean"),
        fill: ({ part }: PartRow) => FILL[part],
        stroke: "black",
        strokeWidth: 0.7,
      }),
      Plot.ruleY(rows, { fy: "pair", y: "part", x1: millions("p5"), x2: millions("p95"), strokeWidth: 1.5 }),
      Plot.ruleX([0]),
      Plot.text(pairs, {
        fy: (pair: string) => pair,
        text: (pair: string) => pair,
        frameAnchor: "top-left",
        dy: -14,
        fontWeight: 600,
        fontSize: 12,
      }),
      Plot.text([label], {
        fy: () => pairs[0],
        text: (text: string) => text,
        frameAnchor: "top-right",
        dy: -26,
        fillOpacity: 0.75,
      }),
    ],
  }) as Chart;
  return withTextAlternative(chart, ariaLabel ?? title ?? `Where the difference of net comes from, ${label}`);
}
