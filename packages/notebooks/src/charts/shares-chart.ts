import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./chart.js";
import { facetPlaces } from "./facet-places.js";
import { palette } from "./palette.js";
import { smallMultiples } from "./small-multiples.js";

/** A share of worlds in a year with its interval, each between 0 and 1. */
export interface ShareRow {
  /** The small chart it belongs to: the name of a policy. */
  readonly name: string;
  readonly year: number;
  /** Which of at most two shares it is. */
  readonly what: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface SharesChartOptions extends ChartOptions {
  /** The unit, and what the symbols stand for: ● the first of `what`, □ the second. */
  readonly label?: string;
}

// Told apart by symbol, dash and filling as well as by colour.
const LOOKS = [
  { color: palette.blue, fill: palette.blue, dash: undefined, symbol: "circle", aside: -3 },
  { color: palette.vermilion, fill: "white", dash: "6 3", symbol: "square", aside: 3 },
] as const;

/**
 * Shares of worlds by year in per cent, with the intervals of their estimates; one small chart a policy.
 *
 * @example sharesChart(rows, { label: "per cent of worlds:  ● deficit in the year   □ fund dry by its end" })
 */
export function sharesChart(rows: readonly ShareRow[], options: SharesChartOptions = {}): Chart {
  const grid = facetPlaces(rows.map(({ name }) => name));
  const kinds = [...new Set(rows.map(({ what }) => what))];
  const place = {
    fx: ({ name }: ShareRow) => grid.of(name).column,
    fy: ({ name }: ShareRow) => grid.of(name).row,
  };
  const percent = (key: "share" | "low" | "high") => (row: ShareRow) => 100 * row[key];
  return smallMultiples({
    label: "per cent of worlds",
    ...options,
    grid,
    years: [...new Set(rows.map(({ year }) => year))],
    y: { domain: [0, 100], nice: false },
    ticks: [0, 25, 50, 75, 100],
    symbol: { domain: kinds, range: LOOKS.map(({ symbol }) => symbol).slice(0, kinds.length) },
    marks: [
      Plot.ruleY([0], { strokeWidth: 1 }),
      ...LOOKS.flatMap(({ color, fill, dash, aside }, i) => {
        const own = rows.filter(({ what }) => what === kinds[i]);
        // Side by side, so that equal shares do not hide each other.
        const at = { ...place, x: "year", dx: kinds.length > 1 ? aside : 0 };
        return [
          Plot.lineY(own, { ...at, y: percent("share"), stroke: color, strokeDasharray: dash }),
          Plot.ruleX(own, {
            ...at,
            y1: percent("low"),
            y2: percent("high"),
            stroke: color,
            strokeWidth: 1.2,
          }),
          Plot.dot(own, { ...at, y: percent("share"), stroke: color, fill, symbol: "what", r: 3 }),
        ];
      }),
    ],
  });
}
