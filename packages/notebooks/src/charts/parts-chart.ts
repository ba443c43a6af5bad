import * as Plot from "@observablehq/plot";
import type { PartRow } from "../data/part-rows.js";
import { amountsOf } from "./drawing/amounts.js";
import { axisNumber } from "./drawing/axis-number.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { DEFAULT_WIDTH, emptyChart, framed } from "./drawing/frame.js";
import { numberAxes, tickCount } from "./drawing/number-axes.js";
import { outline } from "./drawing/outline.js";
import { palette } from "./drawing/palette.js";
import { cutText } from "./drawing/text-width.js";

const FILL: Readonly<Record<PartRow["part"], string>> = {
  level: palette.blue,
  adjustment: palette.green,
  surprise: palette.orange,
  net: palette.gray,
};
const PARTS = Object.keys(FILL) as PartRow["part"][];
const LEFT = 84;

/**
 * Where the difference of net comes from: a bar from zero to the mean of each part, and a line
 * over the range of 90 % of worlds. The means of level, adjustment and surprise add up to net's;
 * the ranges do not add.
 *
 * @example partsChart(partRows(result.toJSON()))
 */
export function partsChart(rows: readonly PartRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label } = amountsOf(options);
  if (rows.length === 0) return emptyChart(options, label);
  const { width = DEFAULT_WIDTH, language } = options;
  const pairs = [...new Set(rows.map(({ pair }) => pair))];
  const of = (key: "mean" | "p5" | "p95") => (row: PartRow) => row[key] / scale;
  const at = { fy: "pair", y: "part" };
  return framed(options, {
    label,
    key: [
      { text: words.mean, shape: "box", color: palette.gray },
      { text: words.band90, shape: "interval" },
    ],
    alt: words.of(words.parts.alt(label), pairs),
    plot: {
      height: pairs.length * 112 + 40,
      marginLeft: LEFT,
      marginRight: 20,
      marginTop: 20,
      marginBottom: 24,
      x: { label: null, nice: true },
      y: { domain: PARTS, label: null, padding: 0.25 },
      fy: { domain: pairs, axis: null, padding: 0.24 },
      marks: [
        ...numberAxes({
          x: axisNumber(language),
          xTicks: tickCount(width - LEFT, rows.map(of("p95")), language),
        }),
        Plot.axisY({ tickSize: 0, label: null, tickFormat: (part: PartRow["part"]) => words.parts[part] }),
        Plot.barX(rows, {
          ...at,
          x1: 0,
          x2: of("mean"),
          fill: ({ part }: PartRow) => FILL[part],
          ...outline,
        }),
        Plot.ruleY(rows, { ...at, x1: of("p5"), x2: of("p95"), strokeWidth: 1.5 }),
        Plot.ruleX([0]),
        Plot.text(pairs, {
          fy: (pair: string) => pair,
          text: (pair: string) => cutText(pair, width - LEFT - 20, 14),
          frameAnchor: "top-left",
          dy: -14,
          fontWeight: 600,
          fontSize: 12,
        }),
      ],
    },
  });
}
