import * as Plot from "@observablehq/plot";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart, framed } from "./drawing/frame.js";
import { lyingRows } from "./drawing/lying-rows.js";
import { outline } from "./drawing/outline.js";
import { palette } from "./drawing/palette.js";

/** An expected value of information with its standard error, in the unit of the results. */
export interface Worth {
  readonly estimate: number;
  readonly standardError: number;
}

/** What it is worth to know a number, or a group of numbers, before deciding (EVPPI). */
export interface WorthRow extends Worth {
  readonly label: string;
}

/** What bounds the bars, and how they are drawn. */
export interface WorthChartOptions extends AmountOptions {
  /** What it is worth to know everything (EVPI); no row can be worth more. */
  readonly evpi?: Worth;
}

const Z95 = 1.96;

/**
 * What it is worth to know numbers before deciding: a bar a number with its sampling error, against the worth of
 * knowing everything.
 *
 * @example worthChart([{ label: "need", estimate: 2e6, standardError: 2e5 }], { evpi: { estimate: 3e6, standardError: 1e5 } })
 */
export function worthChart(rows: readonly WorthRow[], options: WorthChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label, text } = amountsOf(options);
  if (rows.length === 0) return emptyChart(options, label);
  const { evpi } = options;
  const { places, plot, axes } = lyingRows(
    rows.map((row) => row.label),
    options,
    { values: rows.map(({ estimate }) => estimate / scale) },
  );
  const all = evpi === undefined ? [] : [evpi];
  const at = (errors: number) => (worth: Worth) =>
    (worth.estimate + errors * Z95 * worth.standardError) / scale;
  const of = (errors: number) => (place: number) => {
    const row = rows[place];
    return row === undefined ? Number.NaN : at(errors)(row);
  };
  const y = (place: number) => place;
  return framed(options, {
    label,
    key: [
      { text: words.worth.sampling, shape: "interval" },
      ...(evpi === undefined
        ? []
        : [{ text: words.worth.all, shape: "line", color: palette.vermilion } as const]),
    ],
    alt: words.of(
      words.worth.alt(label),
      rows.map((row) => `${row.label} ${text(row.estimate)}`),
    ),
    plot: {
      ...plot,
      x: { label: null, nice: true, zero: true },
      marks: [
        ...axes,
        Plot.rect(all, { x1: at(-1), x2: at(1), fill: palette.vermilion, fillOpacity: 0.2 }),
        Plot.ruleX(all, { x: at(0), stroke: palette.vermilion, strokeWidth: 2 }),
        Plot.barX(places, { y, x1: 0, x2: of(0), fill: palette.blue, ...outline }),
        Plot.ruleY(places, { y, x1: of(-1), x2: of(1), strokeWidth: 1.5 }),
        Plot.ruleX([0]),
      ],
    },
  });
}
