import * as Plot from "@observablehq/plot";
import type { SettledRow } from "../data/settled-rows.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces, inFacet } from "./drawing/facet-places.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";

// Told apart by symbol and dash as well as by colour.
const LOOKS = {
  requested: { color: palette.ink, dash: "2 3", symbol: "times" },
  decided: { color: palette.vermilion, dash: "6 3", symbol: "square" },
  settled: { color: palette.blue, dash: undefined, symbol: "circle" },
} as const;

const KINDS = ["requested", "decided", "settled"] as const;

/**
 * Persons that the state asks for, that are decided and that settle, by year; one small chart a
 * policy. Means over worlds.
 *
 * @example settledChart(settledRows(result.toJSON()))
 */
export function settledChart(rows: readonly SettledRow[], options: ChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const grid = facetPlaces(
    rows.map(({ policy }) => policy),
    options.width,
  );
  const at = { ...inFacet(grid, ({ policy }: SettledRow) => policy), x: "year", y: "persons" };
  return smallMultiples(options, {
    grid,
    years: rows.map(({ year }) => year),
    values: rows.map(({ persons }) => persons),
    label: words.settled.label,
    key: KINDS.map((kind) => {
      const { color, symbol } = LOOKS[kind];
      return { text: words.settled[kind], shape: symbol, color, fill: palette.ground };
    }),
    alt: words.of(words.settled.alt, grid.names),
    symbol: { domain: KINDS, range: KINDS.map((kind) => LOOKS[kind].symbol) },
    marks: [
      Plot.ruleY([0], { strokeWidth: 1 }),
      ...KINDS.flatMap((kind) => {
        const { color, dash } = LOOKS[kind];
        const lines = rows.filter(({ what }) => what === kind);
        return [
          Plot.lineY(lines, { ...at, stroke: color, strokeDasharray: dash }),
          Plot.dot(lines, { ...at, stroke: color, fill: palette.ground, symbol: "what", r: 3 }),
        ];
      }),
    ],
  });
}
