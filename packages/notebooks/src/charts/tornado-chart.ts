import * as Plot from "@observablehq/plot";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart, framed } from "./drawing/frame.js";
import { lyingRows } from "./drawing/lying-rows.js";
import { palette } from "./drawing/palette.js";

/** What a result is where an uncertain number is low and where it is high, in the unit of the results. */
export interface TornadoRow {
  readonly label: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** Whether the number is merely assumed; its bars are drawn full, others pale. */
  readonly isAssumed: boolean;
}

/** From where bars begin, and how they are drawn. */
export interface TornadoChartOptions extends AmountOptions {
  /** The result from which bars begin, in the unit of the results; default: the middle of the first row. */
  readonly base?: number;
}

/**
 * How far a result moves with each uncertain number: bars from the result as it is to where it comes with the
 * number low and with it high, in the order of the rows.
 *
 * @example tornadoChart([{ label: "turnover", atLow: -8e6, atHigh: 3e6, isAssumed: true }], { base: -2e6 })
 */
export function tornadoChart(rows: readonly TornadoRow[], options: TornadoChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label, text } = amountsOf(options);
  const [first] = rows;
  if (first === undefined) return emptyChart(options, label);
  const base = (options.base ?? (first.atLow + first.atHigh) / 2) / scale;
  const { places, plot, axes } = lyingRows(
    rows.map((row) => row.label),
    options,
    { least: 30, values: rows.flatMap(({ atLow, atHigh }) => [atLow / scale, atHigh / scale]) },
  );
  const bars = (key: "atLow" | "atHigh", fill: string) =>
    Plot.barX(places, {
      y: (place: number) => place,
      x1: () => base,
      x2: (place: number) => (rows[place]?.[key] ?? Number.NaN) / scale,
      fill,
      fillOpacity: (place: number) => (rows[place]?.isAssumed ? 1 : 0.25),
      stroke: fill,
      // Where both lie on the same side, the shorter one stays to be seen.
      insetTop: key === "atLow" ? 0 : 9,
      insetBottom: key === "atLow" ? 9 : 0,
    });
  return framed(options, {
    label,
    key: [
      { text: words.tornado.low, shape: "box", color: palette.orange },
      { text: words.tornado.high, shape: "box", color: palette.blue },
      { text: words.tornado.open, shape: "box", color: palette.blue, opacity: 0.25 },
    ],
    alt: words.of(
      words.tornado.alt(label),
      rows.map((row) => `${row.label} ${text(row.atLow)} – ${text(row.atHigh)}`),
    ),
    plot: {
      ...plot,
      x: { label: null, nice: true },
      opacity: { type: "identity" },
      marks: [
        ...axes,
        bars("atLow", palette.orange),
        bars("atHigh", palette.blue),
        Plot.ruleX([base], { strokeWidth: 1.5 }),
      ],
    },
  });
}
