import type { MunicipalFill } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./chart.js";
import { palette } from "./palette.js";
import { withTextAlternative } from "./with-text-alternative.js";

const RATIOS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.5, 2];

/**
 * How far decisions were filled, over what the rule predicts, by the size of the decision: a dot a
 * year of a municipality, 1 as predicted. The bars hold 80 % of what the rule foretells for each.
 * Both scales are logarithmic.
 *
 * @example fillChart(backtest.fill)
 */
export function fillChart(rows: readonly MunicipalFill[], options: ChartOptions = {}): Chart {
  const { document, width = 720, title, ariaLabel } = options;
  const over = (numerator: (row: MunicipalFill) => number | undefined) => (row: MunicipalFill) =>
    (numerator(row) ?? Number.NaN) / (row.quantiles[3] ?? Number.NaN);
  const isInside = ({ fill, quantiles }: MunicipalFill) =>
    (quantiles[1] ?? Number.NaN) <= fill && fill <= (quantiles[5] ?? Number.NaN);
  const dots = (inside: boolean) => rows.filter((row) => isInside(row) === inside);
  const chart = Plot.plot({
    document,
    width,
    height: 320,
    marginLeft: 52,
    marginTop: 40,
    marginBottom: 42,
    title,
    style: { fontSize: "11px" },
    x: { type: "log", label: null },
    y: { type: "log", label: null },
    marks: [
      Plot.gridY(RATIOS, { stroke: "#000", strokeOpacity: 0.12 }),
      Plot.axisY(RATIOS, { label: null, tickSize: 0, text: String }),
      Plot.axisX([10, 20, 50, 100, 200, 500, 1000, 2000], { text: String, label: null }),
      Plot.ruleX(rows, {
        x: "decided",
        y1: over(({ quantiles }) => quantiles[1]),
        y2: over(({ quantiles }) => quantiles[5]),
        stroke: palette.sky,
        strokeOpacity: 0.35,
        strokeWidth: 4,
      }),
      Plot.ruleY([1], { stroke: palette.blue, strokeWidth: 1.5 }),
      Plot.dot(dots(true), { x: "decided", y: over(({ fill }) => fill), fill: "black", r: 2.6 }),
      Plot.dot(dots(false), {
        x: "decided",
        y: over(({ fill }) => fill),
        symbol: "times",
        stroke: palette.vermilion,
        strokeWidth: 2,
        r: 4,
      }),
      Plot.text(["settled / predicted:  ● inside the 80 %   ✕ outside"], {
        text: (text: string) => text,
        frameAnchor: "top-left",
        dx: -44,
        dy: -26,
        fillOpacity: 0.75,
      }),
      Plot.text(["persons decided"], {
        text: (text: string) => text,
        frameAnchor: "bottom",
        dy: 36,
        fillOpacity: 0.75,
      }),
    ],
  }) as Chart;
  return withTextAlternative(
    chart,
    ariaLabel ?? title ?? "How far decisions were filled over the prediction",
  );
}
