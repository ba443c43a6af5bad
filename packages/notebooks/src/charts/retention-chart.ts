import type { RetentionCheck } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import type { Chart, ChartOptions } from "./chart.js";
import { facetPlaces } from "./facet-places.js";
import { palette } from "./palette.js";
import { smallMultiples } from "./small-multiples.js";

/**
 * The share still in the first municipality by years after settlement, one small chart a kind of
 * household: line the median over worlds, band nine worlds in ten, dots and bars what was published.
 *
 * @example retentionChart(backtest.retention)
 */
export function retentionChart(rows: readonly RetentionCheck[], options: ChartOptions = {}): Chart {
  const grid = facetPlaces(rows.map(({ household }) => household));
  const place = {
    fx: ({ household }: RetentionCheck) => grid.of(household).column,
    fy: ({ household }: RetentionCheck) => grid.of(household).row,
  };
  const percent = (key: "low" | "median" | "high") => (row: RetentionCheck) => 100 * row[key];
  const published = rows.filter((row) => row.published !== undefined);
  const end = (key: "low" | "high") => (row: RetentionCheck) => 100 * (row.published?.[key] ?? Number.NaN);
  return smallMultiples({
    ...options,
    grid,
    label: "percent still in the first municipality, by years after settlement:  ● published",
    years: [...new Set(rows.map(({ yearsAfter }) => yearsAfter))],
    marks: [
      Plot.areaY(rows, {
        ...place,
        x: "yearsAfter",
        y1: percent("low"),
        y2: percent("high"),
        fill: palette.blue,
        fillOpacity: 0.25,
      }),
      Plot.lineY(rows, {
        ...place,
        x: "yearsAfter",
        y: percent("median"),
        stroke: palette.blue,
        strokeWidth: 2,
      }),
      Plot.ruleX(published, { ...place, x: "yearsAfter", y1: end("low"), y2: end("high"), strokeWidth: 5 }),
      Plot.dot(published, {
        ...place,
        x: "yearsAfter",
        y: (row: RetentionCheck) => (end("low")(row) + end("high")(row)) / 2,
        fill: "black",
        r: 3.5,
      }),
      Plot.text(published, {
        ...place,
        x: "yearsAfter",
        y: end("low"),
        text: ({ published: known }: RetentionCheck) => `settled\n${known?.settled ?? ""}`,
        dy: 16,
        fontSize: 9,
      }),
    ],
  });
}
