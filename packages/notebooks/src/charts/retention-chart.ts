import type { RetentionCheck } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces, inFacet } from "./drawing/facet-places.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";
import { OUTER_OPACITY } from "./drawing/spread-key.js";

/**
 * The share still in the first municipality by years after settlement, one small chart a kind of
 * household: line the median over worlds, band nine worlds in ten, dots and bars what was published.
 *
 * @example retentionChart(fits.retention)
 */
export function retentionChart(rows: readonly RetentionCheck[], options: ChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const nameOf = ({ household }: RetentionCheck) => words.retention.households[household] ?? household;
  const grid = facetPlaces(rows.map(nameOf), options.width);
  const at = { ...inFacet(grid, nameOf), x: "yearsAfter" };
  const percent = (key: "low" | "median" | "high") => (row: RetentionCheck) => 100 * row[key];
  const published = rows.filter((row) => row.published !== undefined);
  const end = (key: "low" | "high") => (row: RetentionCheck) => 100 * (row.published?.[key] ?? Number.NaN);
  const band = { y1: percent("low"), y2: percent("high"), fill: palette.blue, fillOpacity: OUTER_OPACITY };
  return smallMultiples(options, {
    grid,
    years: rows.map(({ yearsAfter }) => yearsAfter),
    values: [100],
    label: words.retention.label,
    key: [
      { text: words.median, shape: "line", color: palette.blue },
      { text: words.band90, shape: "box", color: palette.blue, opacity: OUTER_OPACITY },
      { text: words.retention.published, shape: "circle" },
    ],
    alt: words.of(words.retention.alt, grid.names),
    marks: [
      Plot.areaY(rows, { ...at, ...band }),
      Plot.lineY(rows, { ...at, y: percent("median"), stroke: palette.blue, strokeWidth: 2 }),
      Plot.ruleX(published, { ...at, y1: end("low"), y2: end("high"), strokeWidth: 5 }),
      Plot.dot(published, {
        ...at,
        y: (row: RetentionCheck) => (end("low")(row) + end("high")(row)) / 2,
        fill: palette.ink,
        r: 3.5,
      }),
      Plot.text(published, {
        ...at,
        y: end("low"),
        text: ({ published: known }: RetentionCheck) => String(known?.settled ?? ""),
        dy: 12,
        fontSize: 9,
      }),
    ],
  });
}
