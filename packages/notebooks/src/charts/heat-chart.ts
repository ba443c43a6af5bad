import * as Plot from "@observablehq/plot";
import { amountsOf } from "./drawing/amounts.js";
import { axisNumber, roundedNumber } from "./drawing/axis-number.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { DEFAULT_WIDTH, emptyChart, framed } from "./drawing/frame.js";
import { heatClasses } from "./drawing/heat-classes.js";
import { palette } from "./drawing/palette.js";
import { cutText, textWidth, wrapText } from "./drawing/text-width.js";

/** The result of a plan by two things that are varied. */
export interface HeatRow {
  readonly x: number | string;
  readonly y: number | string;
  /** In the unit of the results. */
  readonly value: number;
  /** What is to be marked of it. */
  readonly mark?: "dominated" | "limit" | "chosen";
}

/** What the axes of a heat map are called, and how it is drawn. */
export interface HeatChartOptions extends AmountOptions {
  /** What is varied to the right, and upwards. */
  readonly xLabel?: string;
  readonly yLabel?: string;
}

const SYMBOLS = { dominated: "times", limit: "triangle", chosen: "circle" } as const;
const MARKS = ["dominated", "limit", "chosen"] as const;

/**
 * A result by two things about a plan: a cell each, in a few classes of colour, below zero vermilion and above it
 * blue, with the number in it, and marks on plans that are beaten, not allowed, or chosen.
 *
 * @example heatChart([{ x: 3, y: "ahead", value: -4e6, mark: "dominated" }], { xLabel: "years of the ramp" })
 */
export function heatChart(rows: readonly HeatRow[], options: HeatChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label } = amountsOf(options);
  if (rows.length === 0) return emptyChart(options, label);
  const { width = DEFAULT_WIDTH, language, xLabel = "", yLabel = "" } = options;
  const onAxis = axisNumber(language);
  const named = (value: number | string) => (typeof value === "number" ? onAxis(value) : value);
  const { classes, classOf } = heatClasses(rows.map(({ value }) => value / scale));
  const [xs, ys] = [inOrder(rows.map(({ x }) => x)), inOrder(rows.map(({ y }) => y)).reverse()];
  const yNames = new Map(ys.map((y) => [y, wrapText(named(y), 0.3 * width, { most: 2 })] as const));
  const marginLeft = 14 + Math.max(24, ...[...yNames.values()].flat().map((line) => textWidth(line)));
  const cell = (width - marginLeft - 16) / xs.length;
  const shown = roundedNumber(
    Math.max(...rows.map(({ value }) => Math.abs(value / scale))) < 10 ? 1 : 0,
    language,
  );
  const text = ({ value }: HeatRow) => shown(value / scale);
  const hasRoom = rows.every((row) => textWidth(text(row)) < cell - 14);
  const every = Math.ceil((Math.max(...xs.map((x) => textWidth(named(x)))) + 8) / cell);
  const marks = MARKS.filter((mark) => rows.some((row) => row.mark === mark));
  return framed(options, {
    label: [label, yLabel === "" ? "" : `↑ ${yLabel}`].filter((part) => part !== "").join("; "),
    key: [
      ...classes.map(({ from, to, color, opacity }) => ({
        text: words.heat.between(shown(from), shown(to)),
        shape: "box" as const,
        color,
        opacity,
      })),
      ...marks.map((mark) => ({ text: words.heat[mark], shape: SYMBOLS[mark], fill: "none" })),
    ],
    alt: words.heat.alt(label, xLabel, yLabel),
    plot: {
      height: ys.length * 38 + 46,
      marginLeft,
      marginRight: 16,
      marginBottom: 42,
      x: { type: "band", domain: xs, padding: 0.04 },
      y: { type: "band", domain: ys, padding: 0.04, label: null },
      marks: [
        Plot.axisX({
          ticks: xs.filter((_, i) => i % every === 0),
          tickFormat: named,
          tickSize: 0,
          label: xLabel === "" ? null : cutText(xLabel, width - marginLeft - 16),
          labelAnchor: "center",
          labelArrow: false,
        }),
        Plot.axisY({
          tickFormat: (y: number | string) => yNames.get(y)?.join("\n") ?? "",
          tickSize: 0,
          label: null,
        }),
        ...classes.map(({ color, opacity }, i) =>
          Plot.cell(
            rows.filter(({ value }) => classOf(value / scale) === i),
            { x: "x", y: "y", fill: color, fillOpacity: opacity, stroke: palette.ink, strokeOpacity: 0.25 },
          ),
        ),
        Plot.text(hasRoom ? rows : [], { x: "x", y: "y", text, dy: marks.length > 0 ? 5 : 0 }),
        ...marks.map((mark) =>
          Plot.dot(
            rows.filter((row) => row.mark === mark),
            { x: "x", y: "y", symbol: SYMBOLS[mark], stroke: palette.ink, strokeWidth: 1.6, r: 3.2, dy: -10 },
          ),
        ),
      ],
    },
  });
}

// Numbers by size, words as they come.
function inOrder(values: readonly (number | string)[]): (number | string)[] {
  const unique = [...new Set(values)];
  return unique.every((value) => typeof value === "number") ? unique.sort((a, b) => a - b) : unique;
}
