import * as Plot from "@observablehq/plot";
import { axisNumber } from "./axis-number.js";
import type { Chart, ChartOptions } from "./chart.js";
import { chartHead } from "./chart-head.js";
import { chartWords } from "../words/chart-words.js";
import type { KeyEntry } from "./key-sign.js";
import { CHART_CLASS, chartStyle } from "./palette.js";
import { textWidth } from "./text-width.js";
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

/** Pixels that the numbers of an axis take up on the left, from the numbers that it is to hold. */
export function axisRoom(values: readonly number[], language: ChartOptions["language"]): number {
  const shown = axisNumber(language);
  // Round numbers have at most two digits that are not 0.
  const widths = values
    .filter(Number.isFinite)
    .map((value) => textWidth(shown(Number(value.toPrecision(2)))));
  return Math.max(40, ...widths.map((width) => width + 14));
}

/** How many numbers there is room for on an axis below, from the numbers that it is to hold. */
export function tickCount(
  pixels: number,
  values: readonly number[] = [],
  language: ChartOptions["language"] = "en",
): number {
  return Math.max(1, Math.min(8, Math.floor(pixels / Math.max(68, axisRoom(values, language) + 24))));
}

/** Lines across a chart and the numbers of its axes. */
export function numberAxes({
  x,
  y,
  xTicks = 6,
  yTicks = 5,
}: {
  readonly x?: (value: number) => string;
  readonly y?: (value: number) => string;
  readonly xTicks?: number | readonly number[];
  readonly yTicks?: number | readonly number[];
}): Plot.Markish[] {
  const line = { stroke: "currentColor", strokeOpacity: 0.14 };
  const axis = { tickSize: 0, label: null };
  // A list of ticks on a logarithmic scale: Plot would leave out the numbers of some.
  const shown = (ticks: typeof xTicks, format: (value: number) => string) =>
    typeof ticks === "number" ? { tickFormat: format } : { text: format };
  return [
    ...(x === undefined ? [] : [Plot.gridX({ ...line, ticks: xTicks as number })]),
    ...(y === undefined ? [] : [Plot.gridY({ ...line, ticks: yTicks as number })]),
    ...(x === undefined ? [] : [Plot.axisX({ ...axis, ticks: xTicks as number, ...shown(xTicks, x) })]),
    ...(y === undefined ? [] : [Plot.axisY({ ...axis, ticks: yTicks as number, ...shown(yTicks, y) })]),
  ];
}
