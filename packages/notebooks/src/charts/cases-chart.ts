import type { Interval } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart, framed } from "./drawing/frame.js";
import { lyingRows } from "./drawing/lying-rows.js";
import { palette } from "./drawing/palette.js";

/** A difference in a case, with its interval, in the unit of the results. */
export interface CaseRow extends Interval {
  readonly label: string;
}

/**
 * A difference of two policies in several cases, below each other, with intervals: filled where the interval lies on
 * one side of zero, hollow where it cannot be told which is better.
 *
 * @example casesChart([{ label: "as it stands", estimate: 9e6, low: 4e6, high: 14e6 }])
 */
export function casesChart(rows: readonly CaseRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label, text } = amountsOf(options);
  if (rows.length === 0) return emptyChart(options, label);
  const of = (key: keyof Interval) => (place: number) => (rows[place]?.[key] ?? Number.NaN) / scale;
  const { places, plot, axes } = lyingRows(
    rows.map((row) => row.label),
    options,
    { values: rows.flatMap(({ low, high }) => [low / scale, high / scale]).filter(Number.isFinite) },
  );
  const y = (place: number) => place;
  const isTold = (place: number) => of("low")(place) > 0 || of("high")(place) < 0;
  const known = places.filter((place) => Number.isFinite(of("low")(place) + of("high")(place)));
  return framed(options, {
    label,
    key: [
      { text: words.cases.told, shape: "circle", color: palette.blue },
      { text: words.cases.open, shape: "circle", color: palette.blue, fill: palette.ground },
      { text: words.interval, shape: "interval" },
    ],
    alt: words.of(
      words.cases.alt(label),
      rows.map((row) => `${row.label} ${text(row.estimate)}`),
    ),
    plot: {
      ...plot,
      x: { label: null, nice: true, zero: true },
      marks: [
        ...axes,
        Plot.ruleX([0]),
        Plot.ruleY(known, { y, x1: of("low"), x2: of("high"), strokeWidth: 1.5 }),
        Plot.dot(places, {
          y,
          x: of("estimate"),
          r: 4,
          stroke: palette.blue,
          fill: (place: number) => (isTold(place) ? palette.blue : palette.ground),
        }),
      ],
    },
  });
}
