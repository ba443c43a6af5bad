import * as Plot from "@observablehq/plot";
import type { WaterfallRow } from "../data/waterfall-rows.js";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { emptyChart, framed } from "./drawing/frame.js";
import { lyingRows } from "./drawing/lying-rows.js";
import { outline } from "./drawing/outline.js";
import { palette } from "./drawing/palette.js";
import { textWidth } from "./drawing/text-width.js";

/** How steps are drawn. */
export interface WaterfallChartOptions extends AmountOptions {
  /** The text beside a bar; by default its amount in the axis' unit. */
  readonly amountText?: (row: WaterfallRow) => string;
}

const FILL = { whole: palette.gray, up: palette.blue, down: palette.vermilion } as const;

/**
 * From one amount to another, step by step: whole amounts from zero, changes from where the bar before ended.
 * Every bar has its amount beside it, so that no colour is needed to read it.
 *
 * @example
 * const grants = { label: "grants", amount: 5e6 };
 * waterfallChart(waterfallRows({ label: "gradual", amount: -30e6 }, [grants], "sharp"));
 */
export function waterfallChart(rows: readonly WaterfallRow[], options: WaterfallChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label, text } = amountsOf(options);
  if (rows.length === 0) return emptyChart(options, label);
  const { amountText = ({ from, to }: WaterfallRow) => text(to - from) } = options;
  const beside = rows.map(amountText);
  const { places, plot, axes } = lyingRows(
    rows.map((row) => row.label),
    options,
    {
      least: 32,
      marginRight: 16 + Math.max(...beside.map((amount) => textWidth(amount, 12.5))),
      values: rows.flatMap(({ from, to }) => [from / scale, to / scale]),
    },
  );
  const at = (key: "from" | "to") => (place: number) => (rows[place]?.[key] ?? 0) / scale;
  const y = (place: number) => place;
  const highest = (place: number) => Math.max(at("from")(place), at("to")(place));
  const look = (place: number) => {
    const row = rows[place];
    return row?.kind === "whole" ? "whole" : (row?.to ?? 0) >= (row?.from ?? 0) ? "up" : "down";
  };
  return framed(options, {
    label,
    alt: words.of(
      words.waterfall.alt(label),
      rows.map((row, i) => `${row.label} ${beside[i]}`),
    ),
    plot: {
      ...plot,
      x: { label: null, nice: true },
      marks: [
        ...axes,
        Plot.barX(places, {
          y,
          x1: at("from"),
          x2: at("to"),
          fill: (place: number) => FILL[look(place)],
          ...outline,
        }),
        // What a bar reaches is where the next one begins.
        Plot.link(places.slice(0, -1), {
          x1: at("to"),
          x2: at("to"),
          y1: y,
          y2: (place: number) => place + 1,
          stroke: palette.gray,
          strokeDasharray: "2 2",
        }),
        Plot.ruleX([0]),
        Plot.text(places, {
          y,
          x: highest,
          text: (place: number) => beside[place] ?? "",
          textAnchor: "start",
          dx: 6,
          fontWeight: 600,
          stroke: palette.ground,
          strokeWidth: 3,
          fill: palette.ink,
        }),
      ],
    },
  });
}
