import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces, inFacet } from "./drawing/facet-places.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";

/** A share of worlds in a year with its interval, each between 0 and 1. */
export interface ShareRow {
  /** The small chart it belongs to: the name of a policy. */
  readonly name: string;
  readonly year: number;
  /** Which of at most two shares it is: `deficit`, `dry`, or words of one's own for the key. */
  readonly what: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How shares are drawn. */
export interface SharesChartOptions extends ChartOptions {
  /** The unit; default: per cent of worlds. */
  readonly label?: string;
}

// Told apart by symbol, dash and filling as well as by colour.
const LOOKS = [
  { color: palette.blue, fill: palette.blue, dash: undefined, symbol: "circle", aside: -3 },
  { color: palette.vermilion, fill: palette.ground, dash: "6 3", symbol: "square", aside: 3 },
] as const;

/**
 * Shares of worlds by year in per cent, with the intervals of their estimates; one small chart a policy.
 *
 * @example sharesChart([{ name: "sharp", year: 2024, what: "deficit", share: 0.2, low: 0.15, high: 0.26 }])
 */
export function sharesChart(rows: readonly ShareRow[], options: SharesChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { label = words.shares.label } = options;
  const grid = facetPlaces(
    rows.map(({ name }) => name),
    options.width,
  );
  const kinds = [...new Set(rows.map(({ what }) => what))].slice(0, LOOKS.length);
  const at = { ...inFacet(grid, ({ name }: ShareRow) => name), x: "year" };
  const percent = (key: "share" | "low" | "high") => (row: ShareRow) => 100 * row[key];
  return smallMultiples(options, {
    grid,
    years: rows.map(({ year }) => year),
    values: [100],
    label,
    key: LOOKS.slice(0, kinds.length).map(({ symbol, color, fill }, i) => {
      const kind = kinds[i] ?? "";
      return { text: words.shares.names[kind] ?? kind, shape: symbol, color, fill };
    }),
    alt: words.of(words.shares.alt, grid.names),
    y: { domain: [0, 100], nice: false },
    ticks: [0, 25, 50, 75, 100],
    symbol: { domain: kinds, range: LOOKS.map(({ symbol }) => symbol).slice(0, kinds.length) },
    marks: [
      Plot.ruleY([0], { strokeWidth: 1 }),
      ...LOOKS.slice(0, kinds.length).flatMap(({ color, fill, dash, aside }, i) => {
        const own = rows.filter(({ what }) => what === kinds[i]);
        // Side by side, so that equal shares do not hide each other.
        const beside = { ...at, dx: kinds.length > 1 ? aside : 0, stroke: color };
        return [
          Plot.lineY(own, { ...beside, y: percent("share"), strokeDasharray: dash }),
          Plot.ruleX(own, { ...beside, y1: percent("low"), y2: percent("high"), strokeWidth: 1.2 }),
          Plot.dot(own, { ...beside, y: percent("share"), fill, symbol: "what", r: 3 }),
        ];
      }),
    ],
  });
}
