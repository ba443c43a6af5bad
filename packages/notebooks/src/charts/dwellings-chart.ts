import * as Plot from "@observablehq/plot";
import type { DwellingRow } from "../data/dwelling-rows.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces, inFacet } from "./drawing/facet-places.js";
import { DEFAULT_WIDTH } from "./drawing/frame.js";
import { outline } from "./drawing/outline.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";

/**
 * Dwellings by year, those lived in and those empty, with the share that is empty above in per cent. One small
 * chart a name.
 *
 * @example dwellingsChart(dwellingRows(replay(drammen2024, { run: 0 })))
 */
export function dwellingsChart(rows: readonly DwellingRow[], options: ChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { width = DEFAULT_WIDTH } = options;
  const grid = facetPlaces(
    rows.map(({ name }) => name),
    width,
  );
  const years = rows.map(({ year }) => year);
  const used = ({ dwellings, empty }: DwellingRow) => Math.max(0, dwellings - empty);
  const at = inFacet(grid, ({ name }: DwellingRow) => name);
  const bar = {
    ...at,
    x1: ({ year }: DwellingRow) => year - 0.36,
    x2: ({ year }: DwellingRow) => year + 0.36,
  };
  const hasRoom = (width - 60) / grid.columns / (new Set(years).size + 1) > 14;
  return smallMultiples(options, {
    grid,
    years,
    values: rows.map(({ dwellings }) => dwellings),
    label: words.dwellings.label,
    key: [
      { text: words.dwellings.used, shape: "square", color: palette.ink, fill: palette.blue },
      { text: words.dwellings.empty, shape: "square", color: palette.ink, fill: palette.ground },
    ],
    alt: words.of(words.dwellings.alt, grid.names),
    // Room above the highest bar for its number.
    y: { domain: [0, 1.12 * Math.max(...rows.map(({ dwellings }) => dwellings), Number.MIN_VALUE)] },
    marks: [
      Plot.rectY(rows, { ...bar, y1: 0, y2: used, fill: palette.blue, ...outline }),
      Plot.rectY(rows, { ...bar, y1: used, y2: "dwellings", fill: palette.ground, ...outline }),
      Plot.ruleY([0], { strokeWidth: 1 }),
      Plot.text(hasRoom ? rows : [], {
        ...at,
        x: "year",
        y: "dwellings",
        dy: -6,
        fontSize: 10,
        text: ({ dwellings, empty }: DwellingRow) =>
          dwellings > 0 ? String(Math.round((100 * empty) / dwellings)) : "",
      }),
    ],
  });
}
