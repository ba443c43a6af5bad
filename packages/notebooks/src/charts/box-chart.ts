import * as Plot from "@observablehq/plot";
import { axisNumber } from "./drawing/axis-number.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart, framed } from "./drawing/frame.js";
import { lyingRows } from "./drawing/lying-rows.js";
import { palette } from "./drawing/palette.js";

/** The range of an uncertain number within a box, and all that it may be, in its own unit. */
export interface BoxRow {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** How a box is drawn. */
export interface BoxChartOptions extends ChartOptions {
  /** The text of an end of the box. */
  readonly valueText?: (value: number, row: BoxRow) => string;
}

/**
 * A box of scenario discovery: for each number that it restricts the range within the box, drawn within all that the
 * number may be, with its limits in numbers.
 *
 * @example boxChart([{ label: "turnover", from: 0.05, to: 0.08, low: 0.05, high: 0.2 }])
 */
export function boxChart(rows: readonly BoxRow[], options: BoxChartOptions = {}): Chart {
  const words = chartWords(options.language).box;
  if (rows.length === 0) return emptyChart(options, words.alt);
  const shown = axisNumber(options.language);
  const { valueText = (value: number) => shown(Number(value.toPrecision(3))) } = options;
  const { places, plot, axes } = lyingRows(
    rows.map(({ label }) => label),
    options,
    { least: 36, marginRight: 24, onAxis: () => "" },
  );
  const share = (key: "from" | "to") => (place: number) => {
    const row = rows[place];
    // A number that can be but one thing takes up all of its range.
    if (row === undefined || row.high <= row.low) return key === "from" ? 0 : 1;
    return (row[key] - row.low) / (row.high - row.low);
  };
  const y = (place: number) => place;
  const limits = (place: number) => {
    const row = rows[place];
    if (row === undefined) return "";
    const [from, to] = [valueText(row.from, row), valueText(row.to, row)];
    // An end that is no limit is not named.
    if (row.from <= row.low && row.to < row.high) return `≤ ${to}`;
    return row.from > row.low && row.to >= row.high ? `≥ ${from}` : `${from} – ${to}`;
  };
  return framed(options, {
    label: "",
    key: [
      { text: words.range, shape: "line", color: palette.gray },
      { text: words.box, shape: "box", color: palette.vermilion },
    ],
    alt: `${words.alt}: ${rows.map((row) => `${row.label} ${valueText(row.from, row)} – ${valueText(row.to, row)}`).join(", ")}`,
    plot: {
      ...plot,
      x: { axis: null, domain: [0, 1] },
      insetTop: 8,
      marks: [
        axes.at(-1) ?? [],
        Plot.link(places, { y1: y, y2: y, x1: () => 0, x2: () => 1, stroke: palette.gray, strokeWidth: 2 }),
        Plot.link(places, {
          y1: y,
          y2: y,
          x1: share("from"),
          x2: share("to"),
          stroke: palette.vermilion,
          strokeWidth: 8,
        }),
        Plot.text(places, { y, x: 0, text: limits, textAnchor: "start", dy: -13, fontWeight: 600 }),
      ],
    },
  });
}
