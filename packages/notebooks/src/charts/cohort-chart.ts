import * as Plot from "@observablehq/plot";
import type { CohortRow } from "../data/cohort-rows.js";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces } from "./drawing/facet-places.js";
import { outline } from "./drawing/outline.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";

// From full to pale as the years of residence go by.
const opacityOf = (residenceYear: number, last: number) =>
  1 - (0.85 * (residenceYear - 1)) / Math.max(1, last - 1);

/**
 * A grant by calendar year, stacked by residence year, the first at the bottom: how a change of settlement
 * works its way through the years that follow.
 *
 * @example cohortChart(cohortRows(expectedGrants({ settled: [{ year: 2017, persons: 100 }] })))
 */
export function cohortChart(rows: readonly CohortRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label } = amountsOf(options);
  const residenceYears = [...new Set(rows.map(({ residenceYear }) => residenceYear))].sort((a, b) => a - b);
  const last = residenceYears.at(-1) ?? 1;
  const reached = new Map<number, number>();
  const pieces = [...rows]
    .sort((a, b) => a.residenceYear - b.residenceYear)
    .map(({ year, residenceYear, amount }) => {
      const from = reached.get(year) ?? 0;
      reached.set(year, from + amount / scale);
      return { year, residenceYear, from, to: from + amount / scale };
    });
  return smallMultiples(options, {
    grid: facetPlaces([""]),
    years: rows.map(({ year }) => year),
    values: [...reached.values()],
    label,
    key: residenceYears.map((residenceYear) => ({
      text: words.cohorts.year(residenceYear),
      shape: "box",
      color: palette.blue,
      opacity: opacityOf(residenceYear, last),
    })),
    alt: words.cohorts.alt(label),
    y: { zero: true },
    rowHeight: 240,
    marks: [
      ...residenceYears.map((residenceYear) =>
        Plot.rectY(
          pieces.filter((piece) => piece.residenceYear === residenceYear && piece.to !== piece.from),
          {
            fx: () => 0,
            fy: () => 0,
            x1: ({ year }: { year: number }) => year - 0.38,
            x2: ({ year }: { year: number }) => year + 0.38,
            y1: "from",
            y2: "to",
            fill: palette.blue,
            fillOpacity: opacityOf(residenceYear, last),
            ...outline,
          },
        ),
      ),
      Plot.ruleY([0], { strokeWidth: 1 }),
    ],
  });
}
