import type { NationalGrants } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces } from "./drawing/facet-places.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";

/**
 * National settlement put through the rules of the grants: persons for whom the integration grant is
 * paid, by year. Line: the model; dashed: the settled alone; dots: published, open where the model was
 * fitted to them.
 *
 * @example grantsChart(fits.grants)
 */
export function grantsChart(
  { years, checks }: Pick<NationalGrants, "years" | "checks">,
  options: ChartOptions = {},
): Chart {
  const words = chartWords(options.language).grants;
  const published = checks.filter(({ unit }) => unit === "persons");
  const dots = (isFitted: boolean) => published.filter((check) => check.isFitted === isFitted);
  const at = { fx: () => 0, fy: () => 0, x: "year" };
  return smallMultiples(options, {
    grid: facetPlaces([""]),
    years: years.map(({ year }) => year),
    values: years.map(({ persons }) => persons),
    label: words.label,
    key: [
      { text: words.model, shape: "line", color: palette.blue },
      { text: words.alone, shape: "line", color: palette.vermilion, dash: "5 2" },
      { text: words.published, shape: "circle" },
      { text: words.fitted, shape: "circle", fill: palette.ground },
    ],
    alt: words.alt,
    y: { zero: true },
    rowHeight: 240,
    marks: [
      Plot.lineY(years, { ...at, y: "persons", stroke: palette.blue, strokeWidth: 2 }),
      Plot.lineY(years, { ...at, y: "settledAlone", stroke: palette.vermilion, strokeDasharray: "6 3" }),
      Plot.dot(dots(true), {
        ...at,
        y: "published",
        r: 4.5,
        fill: palette.ground,
        stroke: palette.ink,
        strokeWidth: 1.5,
      }),
      Plot.dot(dots(false), { ...at, y: "published", r: 4.5, fill: palette.ink }),
    ],
  });
}
