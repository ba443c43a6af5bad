import * as Plot from "@observablehq/plot";
import type { SettledRow } from "../data/settled-rows.js";
import type { Chart, ChartOptions } from "./chart.js";
import { facetPlaces } from "./facet-places.js";
import { palette } from "./palette.js";
import { smallMultiples } from "./small-multiples.js";

// Told apart by symbol and dash as well as by colour.
const LOOKS = {
  requested: { color: palette.black, dash: "2 3", symbol: "times" },
  decided: { color: palette.vermilion, dash: "6 3", symbol: "square" },
  settled: { color: palette.blue, dash: undefined, symbol: "circle" },
} as const;

export interface SettledChartOptions extends ChartOptions {
  /** The unit, and what the three symbols ✕, □ and ○ stand for. */
  readonly label?: string;
}

const KINDS = ["requested", "decided", "settled"] as const;

/**
 * Persons that the state asks for, that are decided and that settle, by year; one small chart a
 * policy. Means over worlds.
 *
 * @example settledChart(settledRows(comparison.toJSON()))
 */
export function settledChart(rows: readonly SettledRow[], options: SettledChartOptions = {}): Chart {
  const grid = facetPlaces(rows.map(({ policy }) => policy));
  const place = {
    fx: ({ policy }: SettledRow) => grid.of(policy).column,
    fy: ({ policy }: SettledRow) => grid.of(policy).row,
  };
  return smallMultiples({
    // A key of Plot's own would take its looks from one of the three.
    label: "persons a year (means):  ✕ asked for by the state   □ decided   ○ settled",
    ...options,
    grid,
    years: [...new Set(rows.map(({ year }) => year))],
    symbol: { domain: KINDS, range: KINDS.map((kind) => LOOKS[kind].symbol) },
    marks: [
      Plot.ruleY([0], { strokeWidth: 1 }),
      ...KINDS.flatMap((kind) => {
        const { color, dash } = LOOKS[kind];
        const lines = rows.filter(({ what }) => what === kind);
        const at = { ...place, x: "year", y: "persons" };
        return [
          Plot.lineY(lines, { ...at, stroke: color, strokeDasharray: dash }),
          Plot.dot(lines, { ...at, stroke: color, fill: "white", symbol: "what", r: 3 }),
        ];
      }),
    ],
  });
}
