import type { Interval } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import { amountsOf } from "./drawing/amounts.js";
import { axisNumber } from "./drawing/axis-number.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { DEFAULT_WIDTH, emptyChart, framed } from "./drawing/frame.js";
import { axisRoom, numberAxes, tickCount } from "./drawing/number-axes.js";
import { palette } from "./drawing/palette.js";

/**
 * A point of a distribution with its sampling band: of first order the share of worlds with at most the amount
 * (0 to 1), of second order the mean shortfall below it, in the unit of the results.
 */
export interface DominanceRow extends Interval {
  readonly policy: string;
  readonly amount: number;
}

/** Which order of dominance is drawn, and how. */
export interface DominanceChartOptions extends AmountOptions {
  /** Default 1. */
  readonly order?: 1 | 2;
}

// Told apart by dash as well as by colour.
const LOOKS = [
  { color: palette.blue, dash: undefined },
  { color: palette.vermilion, dash: "6 3" },
  { color: palette.green, dash: "2 3" },
  { color: palette.purple, dash: "8 3 2 3" },
] as const;

/**
 * Distributions of a result under two or more policies with their bands: a policy whose curve lies below
 * another's everywhere is better whatever one fears (first order), or for whoever dislikes risk (second order).
 *
 * @example
 * const points = [{ policy: "sharp", amount: -20e6, estimate: 4e6, low: 3e6, high: 5e6 }];
 * dominanceChart(points, { order: 2, title: "Sharp is better for whoever dislikes risk" });
 */
export function dominanceChart(rows: readonly DominanceRow[], options: DominanceChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label: unit } = amountsOf(options);
  const { order = 1, width = DEFAULT_WIDTH, language } = options;
  const label = order === 1 ? words.dominance.first : `${words.dominance.second}, ${unit}`;
  if (rows.length === 0) return emptyChart(options, label);
  const onAxis = axisNumber(language);
  const of = (key: "estimate" | "low" | "high") => (row: DominanceRow) =>
    order === 1 ? 100 * row[key] : row[key] / scale;
  const policies = [...new Set(rows.map(({ policy }) => policy))];
  const lookOf = (i: number) => LOOKS[i % LOOKS.length] ?? LOOKS[0];
  const marginLeft = axisRoom(rows.map(of("high")), language);
  const x = ({ amount }: DominanceRow) => amount / scale;
  return framed(options, {
    label,
    key: [
      ...policies.map((policy, i) => ({ text: policy, shape: "line", ...lookOf(i) }) as const),
      { text: words.dominance.band, shape: "box", color: palette.gray, opacity: 0.25 },
    ],
    alt: words.of(`${words.dominance.alt}, ${label}`, policies),
    plot: {
      height: 290,
      marginLeft,
      marginRight: 20,
      marginBottom: 42,
      x: { label: unit },
      y: { label: null, nice: order === 2, ...(order === 1 ? { domain: [0, 100] } : { zero: true }) },
      marks: [
        ...numberAxes({ y: onAxis }),
        Plot.axisX({
          ticks: tickCount(width - marginLeft, rows.map(x), language),
          tickFormat: onAxis,
          tickSize: 3,
          label: unit,
          labelAnchor: "center",
          labelArrow: false,
        }),
        Plot.ruleY([0]),
        ...policies.flatMap((policy, i) => {
          const { color, dash } = lookOf(i);
          const own = rows.filter((row) => row.policy === policy).sort((a, b) => a.amount - b.amount);
          return [
            Plot.areaY(own, { x, y1: of("low"), y2: of("high"), fill: color, fillOpacity: 0.2 }),
            // A single point has no line.
            Plot.dot(own.length > 1 ? [] : own, { x, y: of("estimate"), fill: color }),
            Plot.lineY(own, { x, y: of("estimate"), stroke: color, strokeDasharray: dash, strokeWidth: 1.8 }),
          ];
        }),
      ],
    },
  });
}
