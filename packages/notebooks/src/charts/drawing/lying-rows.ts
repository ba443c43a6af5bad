import * as Plot from "@observablehq/plot";
import { axisNumber } from "./axis-number.js";
import type { ChartOptions } from "./chart.js";
import { DEFAULT_WIDTH } from "./frame.js";
import { axisRoom, numberAxes, tickCount } from "./number-axes.js";
import { wrapText } from "./text-width.js";

const LINE = 13;
const MOST_LINES = 3;

/** Where rows that lie below each other stand, with their names on the left. */
export interface LyingRows {
  /** The place of each row from the top, as names may be equal. */
  readonly places: readonly number[];
  /** What the plot of such rows has in common. */
  readonly plot: Pick<Plot.PlotOptions, "marginLeft" | "marginRight" | "marginBottom" | "y"> & {
    readonly height: number;
  };
  /** Names, lines and numbers. */
  readonly axes: readonly Plot.Markish[];
}

/**
 * Lays rows out: names break into lines in at most two fifths of the width.
 *
 * @param least pixels of a row
 * @param marginRight pixels for what stands beside the bars
 * @param onAxis how the axis shows a number
 * @param charts how many stand abreast
 * @param values that the axis is to hold
 */
export function lyingRows(
  names: readonly string[],
  { width = DEFAULT_WIDTH, language }: ChartOptions,
  {
    least = 26,
    marginRight: beside = 16,
    onAxis = axisNumber(language),
    charts = 1,
    values = [] as readonly number[],
  } = {},
): LyingRows {
  const marginLeft = Math.round(Math.min(230, 0.38 * width));
  // The last number of the axis may stand at the very end.
  const marginRight = Math.max(beside, values.length > 0 ? axisRoom(values, language) / 2 : 0);
  const lines = names.map((name) => wrapText(name, marginLeft - 12, { most: MOST_LINES }));
  const rowHeight = Math.max(least, ...lines.map((of) => of.length * LINE + 6));
  const places = names.map((_, place) => place);
  const xTicks = tickCount((width - marginLeft - marginRight) / charts, values, language);
  return {
    places,
    plot: {
      height: names.length * rowHeight + 34,
      marginLeft,
      marginRight,
      marginBottom: 24,
      y: { domain: places, type: "band", label: null, padding: 0.3 },
    },
    axes: [
      ...numberAxes({ x: onAxis, xTicks }),
      Plot.axisY({
        tickSize: 0,
        label: null,
        tickFormat: (place: number) => (lines[place] ?? []).join("\n"),
      }),
    ],
  };
}
