import * as Plot from "@observablehq/plot";
import type { CountRow } from "../data/count-rows.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces, inFacet } from "./drawing/facet-places.js";
import { DEFAULT_WIDTH } from "./drawing/frame.js";
import { logAxis } from "./drawing/log-axis.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";

/** How counts of persons are drawn. */
export interface CountChartOptions extends ChartOptions {
  /** Default: from 0, linear. */
  readonly scale?: "linear" | "log";
}

// Told apart by symbol as well as by colour; drawn in this order.
const LOOKS = {
  asked: { symbol: "times", color: palette.ink },
  revised: { symbol: "triangle", color: palette.orange },
  decided: { symbol: "square", color: palette.vermilion },
  settled: { symbol: "circle", color: palette.blue },
  model: { symbol: "plus", color: palette.green },
} as const;

const KINDS = ["asked", "revised", "decided", "settled", "model"] as const;

/**
 * Persons asked for, decided and settled by year, and what the model makes of it; a symbol each.
 *
 * @example countChart(drammenCounts(fits))
 */
export function countChart(rows: readonly CountRow[], options: CountChartOptions = {}): Chart {
  const { scale = "linear", width = DEFAULT_WIDTH } = options;
  const words = chartWords(options.language);
  const grid = facetPlaces(
    rows.map(({ name }) => name),
    width,
  );
  const kinds = KINDS.filter((kind) => rows.some(({ what }) => what === kind));
  const years = rows.map(({ year }) => year);
  const { domain, ticks } = logAxis(rows.map(({ persons }) => persons));
  // Side by side, so that equal numbers do not hide each other.
  const aside = Math.min(9, (width - 60) / grid.columns / new Set(years).size / (kinds.length + 1));
  return smallMultiples(options, {
    grid,
    years,
    values: rows.map(({ persons }) => persons),
    label: words.counts.label,
    key: kinds.map((kind) => {
      const { symbol, color } = LOOKS[kind];
      return { text: words.counts[kind], shape: symbol, color, fill: "none" };
    }),
    alt: words.of(words.counts.alt, grid.names),
    ...(scale === "log"
      ? { y: { type: "log", nice: false, domain: [...domain] }, ticks }
      : { y: { zero: true } }),
    rowHeight: 240,
    symbol: { domain: kinds, range: kinds.map((kind) => LOOKS[kind].symbol) },
    marks: kinds.map((kind, i) =>
      Plot.dot(
        rows.filter(({ what }) => what === kind),
        {
          ...inFacet(grid, ({ name }: CountRow) => name),
          x: "year",
          y: "persons",
          symbol: "what",
          stroke: LOOKS[kind].color,
          strokeWidth: 2,
          fill: "none",
          r: 4.5,
          dx: aside * (i - (kinds.length - 1) / 2),
        },
      ),
    ),
  });
}
