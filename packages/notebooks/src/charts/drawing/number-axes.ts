import * as Plot from "@observablehq/plot";
import { axisNumber } from "./axis-number.js";
import type { ChartOptions } from "./chart.js";
import { textWidth } from "./text-width.js";

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
