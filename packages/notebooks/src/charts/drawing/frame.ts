import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./chart.js";
import { chartHead } from "./chart-head.js";
import { chartWords } from "../words/chart-words.js";
import type { KeyEntry } from "./key-sign.js";
import { CHART_CLASS, chartStyle } from "./palette.js";
import { svgOf, withTextAlternative } from "./with-text-alternative.js";

export const DEFAULT_WIDTH = 720;

/** What every chart has besides its marks. */
export interface Frame {
  /** The unit of the axis, above the chart. */
  readonly label: string;
  /** What the marks stand for, beside it. */
  readonly key?: readonly KeyEntry[];
  /** What the chart shows, for those who cannot see it. */
  readonly alt: string;
  /** The chart itself; its height and upper margin are without what stands above it. */
  readonly plot: Plot.PlotOptions & { readonly height: number };
}

/** Draws a chart with its label and key above, colours that follow the page, and its text alternative. */
export function framed(options: ChartOptions, { label, key = [], alt, plot }: Frame): Chart {
  const { document = globalThis.document, width = DEFAULT_WIDTH, title, ariaLabel } = options;
  const head = chartHead(label, key, width);
  const chart = Plot.plot({
    ...plot,
    marginTop: (plot.marginTop ?? 6) + head.height,
    height: plot.height + head.height,
    document,
    width,
    title,
    style: { fontSize: "11px" },
  }) as Chart;
  const svg = svgOf(chart);
  svg.classList.add(CHART_CLASS);
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = chartStyle;
  svg.prepend(style);
  svg.append(head.draw(document));
  return withTextAlternative(chart, ariaLabel ?? title ?? alt);
}

/** The chart of no data. */
export function emptyChart(options: ChartOptions, label: string): Chart {
  const { nothing } = chartWords(options.language);
  return framed(options, {
    label,
    alt: `${label}: ${nothing}`,
    plot: {
      height: 60,
      marks: [Plot.text([nothing], { text: (text: string) => text, frameAnchor: "middle" })],
    },
  });
}
