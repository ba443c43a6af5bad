import * as Plot from "@observablehq/plot";
import type { PolicyRow } from "../data/policy-rows.js";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart, framed } from "./drawing/frame.js";
import { lyingRows } from "./drawing/lying-rows.js";
import { palette } from "./drawing/palette.js";
import { INNER_OPACITY, OUTER_OPACITY, spreadKey } from "./drawing/spread-key.js";

/**
 * The distribution of a measure over worlds under each policy, below each other on one scale: bands of 90 % and
 * half of the worlds, a line at the median and a dot at the mean.
 *
 * @example policyChart(policyRows(result.toJSON(), "net"))
 */
export function policyChart(rows: readonly PolicyRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label, text } = amountsOf(options);
  if (rows.length === 0) return emptyChart(options, label);
  const { places, plot, axes } = lyingRows(
    rows.map(({ name }) => name),
    options,
    { least: 34, values: rows.flatMap(({ p5, p95 }) => [p5 / scale, p95 / scale]) },
  );
  const of = (key: "mean" | "p5" | "p25" | "p50" | "p75" | "p95") => (place: number) =>
    (rows[place]?.[key] ?? Number.NaN) / scale;
  const y = (place: number) => place;
  const band = (x1: "p5" | "p25", x2: "p75" | "p95", fillOpacity: number) =>
    Plot.barX(places, { y, x1: of(x1), x2: of(x2), fill: palette.blue, fillOpacity });
  return framed(options, {
    label,
    key: spreadKey(words, palette.blue),
    alt: words.of(
      words.policies.alt(label),
      rows.map(({ name, mean }) => `${name} ${text(mean)}`),
    ),
    plot: {
      ...plot,
      x: { label: null, nice: true },
      marks: [
        ...axes,
        band("p5", "p95", OUTER_OPACITY),
        band("p25", "p75", INNER_OPACITY),
        Plot.ruleX([0]),
        Plot.tickX(places, { y, x: of("p50"), stroke: palette.blue, strokeWidth: 2.5 }),
        Plot.dot(places, { y, x: of("mean"), fill: palette.ink, r: 3 }),
      ],
    },
  });
}
