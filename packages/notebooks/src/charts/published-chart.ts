import * as Plot from "@observablehq/plot";
import type { PublishedRow } from "../data/published-rows.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart, framed } from "./drawing/frame.js";
import { lyingRows } from "./drawing/lying-rows.js";
import { palette } from "./drawing/palette.js";

/**
 * What the model makes of published figures, in per cent of each: at 100 the two agree. Bars: published
 * ranges. Open where the model was fitted to the figure.
 *
 * @example publishedChart(publishedRows(fits))
 */
export function publishedChart(rows: readonly PublishedRow[], options: ChartOptions = {}): Chart {
  const words = chartWords(options.language).published;
  if (rows.length === 0) return emptyChart(options, words.label);
  const { places, plot, axes } = lyingRows(
    rows.map(({ label }) => label),
    options,
    { least: 24 },
  );
  const percent = (key: "model" | "publishedLow" | "publishedHigh") => (place: number) => {
    const row = rows[place];
    return row === undefined ? Number.NaN : (100 * row[key]) / row.published;
  };
  const y = (place: number) => place;
  const dots = (isFitted: boolean) => places.filter((place) => rows[place]?.isFitted === isFitted);
  const dot = { y, x: percent("model"), stroke: palette.blue, strokeWidth: 2, r: 4 };
  return framed(options, {
    label: words.label,
    key: [
      { text: words.model, shape: "circle", color: palette.blue },
      { text: words.fitted, shape: "circle", color: palette.blue, fill: palette.ground },
      { text: words.range, shape: "box", color: palette.orange, opacity: 0.6 },
    ],
    alt: words.alt,
    plot: {
      ...plot,
      insetLeft: 6,
      insetRight: 6,
      x: { label: null, nice: true },
      marks: [
        ...axes,
        Plot.ruleX([100], { strokeWidth: 1.5 }),
        Plot.link(places, {
          y1: y,
          y2: y,
          x1: percent("publishedLow"),
          x2: percent("publishedHigh"),
          stroke: palette.orange,
          strokeWidth: 6,
          strokeOpacity: 0.6,
        }),
        Plot.dot(dots(false), { ...dot, fill: palette.blue }),
        Plot.dot(dots(true), { ...dot, fill: palette.ground }),
      ],
    },
  });
}
