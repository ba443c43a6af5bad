import type { MunicipalFill } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import { axisNumber } from "./drawing/axis-number.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { DEFAULT_WIDTH, emptyChart, framed } from "./drawing/frame.js";
import { numberAxes } from "./drawing/number-axes.js";
import { logAxis } from "./drawing/log-axis.js";
import { palette } from "./drawing/palette.js";

/**
 * How far decisions were filled, over what the rule predicts, by the size of the decision: a dot a
 * year of a municipality, 1 as predicted. The bars hold 80 % of what the rule foretells for each.
 * Both scales are logarithmic.
 *
 * @example fillChart(fits.fill)
 */
export function fillChart(rows: readonly MunicipalFill[], options: ChartOptions = {}): Chart {
  const words = chartWords(options.language).fill;
  if (rows.length === 0) return emptyChart(options, words.label);
  const { width = DEFAULT_WIDTH, language } = options;
  const over = (numerator: (row: MunicipalFill) => number | undefined) => (row: MunicipalFill) =>
    (numerator(row) ?? Number.NaN) / (row.quantiles[3] ?? Number.NaN);
  const isInside = ({ fill, quantiles }: MunicipalFill) =>
    (quantiles[1] ?? Number.NaN) <= fill && fill <= (quantiles[5] ?? Number.NaN);
  const [low, high] = [1, 5].map(
    (i) =>
      ({ quantiles }: MunicipalFill) =>
        quantiles[i] ?? Number.NaN,
  ) as [(row: MunicipalFill) => number, (row: MunicipalFill) => number];
  const dots = (inside: boolean) => rows.filter((row) => isInside(row) === inside);
  const sizes = logAxis(
    rows.map(({ decided }) => decided),
    Math.floor(width / 60),
  );
  const ratios = logAxis(
    rows.flatMap((row) => [({ fill }: MunicipalFill) => fill, low, high].map((of) => over(of)(row))),
  );
  return framed(options, {
    label: words.label,
    key: [
      { text: words.inside, shape: "circle" },
      { text: words.outside, shape: "times", color: palette.vermilion },
      { text: words.spread, shape: "box", color: palette.blue, opacity: 0.25 },
    ],
    alt: words.alt,
    plot: {
      height: 290,
      marginLeft: 40,
      marginRight: 20,
      marginBottom: 40,
      x: { type: "log", domain: [...sizes.domain] },
      y: { type: "log", domain: [...ratios.domain] },
      marks: [
        ...numberAxes({ y: axisNumber(language), yTicks: ratios.ticks }),
        Plot.axisX(sizes.ticks, {
          text: axisNumber(language),
          label: words.below,
          labelAnchor: "center",
          labelArrow: false,
        }),
        Plot.ruleX(rows, {
          x: "decided",
          y1: over(low),
          y2: over(high),
          stroke: palette.blue,
          strokeOpacity: 0.25,
          strokeWidth: 4,
        }),
        Plot.ruleY([1], { stroke: palette.blue, strokeWidth: 1.5 }),
        Plot.dot(dots(true), { x: "decided", y: over(({ fill }) => fill), fill: palette.ink, r: 2.6 }),
        Plot.dot(dots(false), {
          x: "decided",
          y: over(({ fill }) => fill),
          symbol: "times",
          stroke: palette.vermilion,
          strokeWidth: 2,
          r: 4,
        }),
      ],
    },
  });
}
