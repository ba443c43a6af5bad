import * as Plot from "@observablehq/plot";
import { roundedNumber } from "./drawing/axis-number.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { DEFAULT_WIDTH, emptyChart, framed } from "./drawing/frame.js";
import { lyingRows } from "./drawing/lying-rows.js";
import { outline } from "./drawing/outline.js";
import { palette } from "./drawing/palette.js";
import { textWidth } from "./drawing/text-width.js";

/** A correlation with its interval, between −1 and 1. */
export interface RankRow {
  readonly label: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Whether the number is merely assumed; its bar is filled. */
  readonly isAssumed: boolean;
}

/** How correlations are drawn. */
export interface RankChartOptions extends ChartOptions {
  /** What the axis shows. */
  readonly label?: string;
  /** The text beside a bar. */
  readonly correlationText?: (estimate: number) => string;
}

/**
 * Correlations as bars from zero with the intervals of their estimates, in the order of the rows.
 *
 * @example rankChart([{ label: "turnover", estimate: 0.4, low: 0.36, high: 0.44, isAssumed: true }])
 */
export function rankChart(rows: readonly RankRow[], options: RankChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { label = words.ranks.label, language, width = DEFAULT_WIDTH } = options;
  if (rows.length === 0) return emptyChart(options, label);
  const { correlationText = roundedNumber(2, language) } = options;
  const { places, plot, axes } = lyingRows(
    rows.map((row) => row.label),
    options,
    { least: 30 },
  );
  const of = (key: "estimate" | "low" | "high") => (place: number) => rows[place]?.[key] ?? 0;
  const y = (place: number) => place;
  // As far as the longest interval, and room for the number beyond it.
  const pixels = (width - (plot.marginLeft ?? 0) - (plot.marginRight ?? 0)) / 2;
  const beside = 10 + Math.max(...rows.map(({ estimate }) => textWidth(correlationText(estimate), 12)));
  const longest = Math.min(1, Math.max(0.1, ...rows.flatMap(({ low, high }) => [-low, high])));
  const reach = longest / (1 - Math.min(0.6, beside / pixels));
  const isNegative = (place: number) => of("estimate")(place) < 0;
  const number = (chosen: readonly number[], side: -1 | 1) =>
    Plot.text(chosen, {
      y,
      x: of(side < 0 ? "low" : "high"),
      text: (place: number) => correlationText(of("estimate")(place)),
      textAnchor: side < 0 ? "end" : "start",
      dx: 5 * side,
      fontWeight: 600,
    });
  return framed(options, {
    label,
    key: [
      { text: words.assumed, shape: "square", color: palette.ink, fill: palette.vermilion },
      { text: words.known, shape: "square", color: palette.ink, fill: palette.ground },
      { text: words.interval, shape: "interval" },
    ],
    alt: words.of(
      words.ranks.alt,
      rows.map((row) => `${row.label} ${correlationText(row.estimate)}`),
    ),
    plot: {
      ...plot,
      x: { label: null, domain: [-reach, reach] },
      marks: [
        ...axes,
        Plot.barX(places, {
          y,
          x1: 0,
          x2: of("estimate"),
          fill: (place: number) => (rows[place]?.isAssumed ? palette.vermilion : palette.ground),
          ...outline,
        }),
        Plot.ruleY(places, { y, x1: of("low"), x2: of("high"), strokeWidth: 1.5 }),
        Plot.ruleX([0]),
        number(places.filter(isNegative), -1),
        number(
          places.filter((place) => !isNegative(place)),
          1,
        ),
      ],
    },
  });
}
