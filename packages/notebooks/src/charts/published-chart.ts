import * as Plot from "@observablehq/plot";
import type { PublishedRow } from "../data/published-rows.js";
import type { Chart, ChartOptions } from "./chart.js";
import { palette } from "./palette.js";
import { withTextAlternative } from "./with-text-alternative.js";

/**
 * What the model makes of published figures, in percent of each: at 100 the two agree. Bars: published
 * ranges. Open where the model was fitted to the figure.
 *
 * @example publishedChart(publishedRows(backtest))
 */
export function publishedChart(rows: readonly PublishedRow[], options: ChartOptions = {}): Chart {
  const { document, width = 720, title, ariaLabel } = options;
  const percent = (key: "model" | "publishedLow" | "publishedHigh") => (row: PublishedRow) =>
    (100 * row[key]) / row.published;
  const dots = (isFitted: boolean) => rows.filter((row) => row.isFitted === isFitted);
  const chart = Plot.plot({
    document,
    width,
    height: 24 * rows.length + 70,
    marginLeft: 300,
    marginTop: 40,
    title,
    style: { fontSize: "11px" },
    x: { label: null, nice: true },
    y: { domain: rows.map(({ label }) => label), label: null, type: "point", padding: 0.6 },
    marks: [
      Plot.gridX({ stroke: "#000", strokeOpacity: 0.12, ticks: 6 }),
      Plot.axisX({ ticks: 6, tickSize: 0, label: null }),
      Plot.axisY({ tickSize: 0, label: null }),
      Plot.ruleX([100], { strokeWidth: 1.5 }),
      Plot.ruleY(rows, {
        y: "label",
        x1: percent("publishedLow"),
        x2: percent("publishedHigh"),
        stroke: palette.orange,
        strokeWidth: 6,
        strokeOpacity: 0.6,
      }),
      Plot.dot(dots(false), { y: "label", x: percent("model"), fill: palette.blue, r: 4.5 }),
      Plot.dot(dots(true), {
        y: "label",
        x: percent("model"),
        fill: "white",
        stroke: palette.blue,
        strokeWidth: 2,
        r: 4.5,
      }),
      Plot.text(["the model's figure in percent of the published:  ● ○ (fitted to it)"], {
        text: (text: string) => text,
        frameAnchor: "top-left",
        dx: -292,
        dy: -28,
        fillOpacity: 0.75,
      }),
    ],
  }) as Chart;
  return withTextAlternative(
    chart,
    ariaLabel ?? title ?? "The model's figures in percent of the published ones",
  );
}
