import * as Plot from "@observablehq/plot";
import type { CountRow } from "../data/count-rows.js";
import type { Chart, ChartOptions } from "./chart.js";
import { facetPlaces } from "./facet-places.js";
import { palette } from "./palette.js";
import { smallMultiples } from "./small-multiples.js";

export interface CountChartOptions extends ChartOptions {
  /** Default: from 0, linear. */
  readonly scale?: "linear" | "log";
}

// Told apart by symbol as well as by colour; drawn in this order.
const LOOKS = {
  asked: { symbol: "times", sign: "✕ asked for in the autumn", color: palette.black },
  revised: { symbol: "triangle", sign: "△ after revision", color: palette.orange },
  decided: { symbol: "square", sign: "□ decided", color: palette.vermilion },
  settled: { symbol: "circle", sign: "○ settled", color: palette.blue },
  model: { symbol: "plus", sign: "＋ settled by the model's rules", color: palette.green },
} as const;

const KINDS = ["asked", "revised", "decided", "settled", "model"] as const;

/**
 * Persons asked for, decided and settled by year, and what the model makes of it; a symbol each.
 *
 * @example countChart(drammenCounts(backtest))
 */
export function countChart(rows: readonly CountRow[], options: CountChartOptions = {}): Chart {
  const { scale = "linear", ...rest } = options;
  const grid = facetPlaces(rows.map(({ name }) => name));
  const kinds = KINDS.filter((kind) => rows.some(({ what }) => what === kind));
  const place = {
    fx: ({ name }: CountRow) => grid.of(name).column,
    fy: ({ name }: CountRow) => grid.of(name).row,
  };
  return smallMultiples({
    ...rest,
    grid,
    label: `persons:  ${kinds.map((kind) => LOOKS[kind].sign).join("   ")}`,
    years: [...new Set(rows.map(({ year }) => year))],
    ...(scale === "log" ? logarithmic(rows) : { y: { zero: true } }),
    rowHeight: 240,
    symbol: { domain: kinds, range: kinds.map((kind) => LOOKS[kind].symbol) },
    marks: kinds.map((kind, i) =>
      Plot.dot(
        rows.filter(({ what }) => what === kind),
        {
          ...place,
          x: "year",
          y: "persons",
          symbol: "what",
          stroke: LOOKS[kind].color,
          strokeWidth: 2,
          fill: "none",
          r: 4.5,
          // Side by side, so that equal numbers do not hide each other.
          dx: 9 * (i - (kinds.length - 1) / 2),
        },
      ),
    ),
  });
}

function logarithmic(rows: readonly CountRow[]) {
  const persons = rows.map((row) => row.persons);
  // A little room, so that symbols at the ends stay whole.
  const domain = [0.85 * Math.min(...persons), 1.15 * Math.max(...persons)] as const;
  const ticks = [1, 2, 5]
    .flatMap((digit) => [1, 10, 100, 1000, 10_000, 100_000].map((decade) => digit * decade))
    .filter((tick) => domain[0] <= tick && tick <= domain[1])
    .sort((a, b) => a - b);
  return { y: { type: "log" as const, nice: false, domain: [...domain] }, ticks };
}
