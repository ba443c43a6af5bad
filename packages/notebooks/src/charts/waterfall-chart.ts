import * as Plot from "@observablehq/plot";
import type { WaterfallRow } from "../data/waterfall-rows.js";
import { axisNumber } from "./axis-number.js";
import type { Chart, ChartOptions } from "./chart.js";
import { lyingBarAxes } from "./lying-bar-axes.js";
import { palette } from "./palette.js";
import { unitLabel } from "./unit-label.js";
import { withTextAlternative } from "./with-text-alternative.js";

export interface WaterfallChartOptions extends ChartOptions {
  /** What one unit of the axis is in the unit of the data; default 1e6, for NOK in millions. */
  readonly scale?: number;
  /** The label of the axis; default "mill. NOK". */
  readonly label?: string;
  /** The text beside a bar; by default its amount in the axis' unit. */
  readonly amountText?: (row: WaterfallRow) => string;
}

const ROW_HEIGHT = 34;
const FILL = { whole: "#555555", up: palette.sky, down: palette.vermilion } as const;

/**
 * From one amount to another, step by step: whole amounts from zero, changes from where the bar before ended.
 * Every bar has its amount beside it, so that no colour is needed to read it.
 *
 * @example waterfallChart(waterfallRows({ label: "gradual", amount: -30e6 }, changes, "sharp"))
 */
export function waterfallChart(rows: readonly WaterfallRow[], options: WaterfallChartOptions = {}): Chart {
  const { document, width = 720, title, ariaLabel, decimal, scale = 1e6, label = "mill. NOK" } = options;
  const onAxis = axisNumber(decimal);
  const { amountText = ({ from, to }: WaterfallRow) => onAxis(Math.round((10 * (to - from)) / scale) / 10) } =
    options;
  // Labels may be equal; places are not.
  const places = rows.map((_, place) => place);
  const at = (key: "from" | "to") => (place: number) => (rows[place]?.[key] ?? 0) / scale;
  const highest = (place: number) => Math.max(at("from")(place), at("to")(place));
  const look = (place: number) => {
    const row = rows[place];
    return row?.kind === "whole" ? "whole" : (row?.to ?? 0) >= (row?.from ?? 0) ? "up" : "down";
  };
  const chart = Plot.plot({
    document,
    width,
    height: rows.length * ROW_HEIGHT + 56,
    marginLeft: 230,
    marginRight: 84,
    marginTop: 30,
    title,
    style: { fontSize: "11.5px" },
    x: { label: null, nice: true },
    y: { domain: places, type: "band", label: null, padding: 0.3 },
    marks: [
      ...lyingBarAxes(
        rows.map((row) => row.label),
        onAxis,
        19,
      ),
      Plot.barX(places, {
        y: (place: number) => place,
        x1: at("from"),
        x2: at("to"),
        fill: (place: number) => FILL[look(place)],
        stroke: "black",
        strokeWidth: 0.7,
      }),
      // What a bar reaches is where the next one begins.
      Plot.link(places.slice(0, -1), {
        x1: at("to"),
        x2: at("to"),
        y1: (place: number) => place,
        y2: (place: number) => place + 1,
        stroke: "#555555",
        strokeDasharray: "2 2",
      }),
      Plot.ruleX([0]),
      Plot.text(places, {
        y: (place: number) => place,
        x: highest,
        text: (place: number) => {
          const row = rows[place];
          return row === undefined ? "" : amountText(row);
        },
        textAnchor: "start",
        dx: 6,
        fontWeight: 600,
        stroke: "white",
        strokeWidth: 3,
        fill: "black",
      }),
      unitLabel(label, { dy: -22 }),
    ],
  }) as Chart;
  return withTextAlternative(chart, ariaLabel ?? title ?? label);
}
