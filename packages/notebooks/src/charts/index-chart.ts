import type { Interval } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import { roundedNumber } from "./drawing/axis-number.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart, framed } from "./drawing/frame.js";
import { lyingRows } from "./drawing/lying-rows.js";
import { palette } from "./drawing/palette.js";

/** The Sobol indices of a number, a stage of the model or a status, with their intervals. */
export interface IndexRow {
  readonly label: string;
  /** The share of the variance that it makes alone. */
  readonly first: Interval;
  /** The share that would be gone if it were known, with all that it acts together with. */
  readonly total: Interval;
}

// Told apart by place and filling as well as by colour.
const LOOKS = {
  first: { color: palette.blue, fill: palette.blue, dy: -4 },
  total: { color: palette.vermilion, fill: palette.ground, dy: 4 },
} as const;

/**
 * First and total Sobol indices with their intervals, below each other. An estimate may lie a little below 0 or
 * above 1: it is shown where it is.
 *
 * @example
 * const [first, total] = [{ estimate: 0.3, low: 0.25, high: 0.35 }, { estimate: 0.4, low: 0.33, high: 0.47 }];
 * indexChart([{ label: "need", first, total }]);
 */
export function indexChart(rows: readonly IndexRow[], options: ChartOptions = {}): Chart {
  const words = chartWords(options.language);
  if (rows.length === 0) return emptyChart(options, words.indices.label);
  const { places, plot, axes } = lyingRows(
    rows.map(({ label }) => label),
    options,
  );
  const text = roundedNumber(2, options.language);
  const ends = rows.flatMap(({ first, total }) => [first.low, first.high, total.low, total.high]);
  const marks = (["first", "total"] as const).flatMap((kind) => {
    const { color, fill, dy } = LOOKS[kind];
    const of = (key: keyof Interval) => (place: number) => rows[place]?.[kind][key] ?? Number.NaN;
    const at = { y: (place: number) => place, dy, stroke: color, strokeWidth: 1.5 };
    return [
      Plot.ruleY(places, { ...at, x1: of("low"), x2: of("high") }),
      Plot.dot(places, {
        ...at,
        x: of("estimate"),
        fill,
        r: 3.4,
        symbol: kind === "first" ? "circle" : "square",
      }),
    ];
  });
  return framed(options, {
    label: words.indices.label,
    key: [
      { text: words.indices.first, shape: "circle", color: LOOKS.first.color },
      { text: words.indices.total, shape: "square", color: LOOKS.total.color, fill: LOOKS.total.fill },
      { text: words.interval, shape: "interval" },
    ],
    alt: words.of(
      words.indices.alt,
      rows.map(({ label, first, total }) => `${label} ${text(first.estimate)} / ${text(total.estimate)}`),
    ),
    plot: {
      ...plot,
      x: { label: null, domain: [Math.min(0, ...ends), Math.max(1, ...ends)] },
      marks: [...axes, Plot.ruleX([0]), ...marks],
    },
  });
}
