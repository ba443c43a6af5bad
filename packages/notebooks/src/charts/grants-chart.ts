import type { NationalGrants } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./chart.js";
import { facetPlaces } from "./facet-places.js";
import { palette } from "./palette.js";
import { smallMultiples } from "./small-multiples.js";

/**
 * National settlement put through the rules of the grants: persons for whom the integration grant is
 * paid, by year. Line: the model; dashed: the settled alone; dots: published, open where the model was
 * fitted to them.
 *
 * @example grantsChart(backtest.grants)
 */
export function grantsChart({ years, checks }: NationalGrants, options: ChartOptions = {}): Chart {
  const published = checks.filter(({ unit }) => unit === "persons");
  const dots = (isFitted: boolean) => published.filter((check) => check.isFitted === isFitted);
  const place = { fx: () => 0, fy: () => 0 };
  return smallMultiples({
    ...options,
    grid: facetPlaces([""]),
    label: "persons:  — model   - - the settled alone   ● published   ○ published, and fitted to",
    years: years.map(({ year }) => year),
    y: { zero: true },
    rowHeight: 240,
    marks: [
      Plot.lineY(years, { ...place, x: "year", y: "persons", stroke: palette.blue, strokeWidth: 2 }),
      Plot.lineY(years, {
        ...place,
        x: "year",
        y: "settledAlone",
        stroke: palette.vermilion,
        strokeDasharray: "6 3",
      }),
      Plot.dot(dots(true), {
        ...place,
        x: "year",
        y: "published",
        r: 4.5,
        fill: "white",
        stroke: "black",
        strokeWidth: 1.5,
      }),
      Plot.dot(dots(false), { ...place, x: "year", y: "published", r: 4.5, fill: "black" }),
    ],
  });
}
