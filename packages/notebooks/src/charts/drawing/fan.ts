import * as Plot from "@observablehq/plot";
import type { FanRow } from "../../data/fan-rows.js";
import { type FacetGrid, inFacet } from "./facet-places.js";
import { palette } from "./palette.js";
import type { SmallMultiples } from "./small-multiples.js";
import { INNER_OPACITY, OUTER_OPACITY } from "./spread-key.js";

/** The bands, lines and dots of a fan chart. */
export function fan(
  rows: readonly FanRow[],
  grid: FacetGrid,
  scale: number,
  color: string,
): Pick<SmallMultiples, "grid" | "years" | "values" | "marks"> {
  const at = { ...inFacet(grid, ({ name }: FanRow) => name), x: "year" };
  const of = (key: "mean" | "p5" | "p25" | "p50" | "p75" | "p95") => (row: FanRow) => row[key] / scale;
  const band = (y1: "p5" | "p25", y2: "p75" | "p95", opacity: number) => [
    Plot.areaY(rows, { ...at, y1: of(y1), y2: of(y2), fill: color, fillOpacity: opacity }),
    // A single year has no area.
    ...(new Set(rows.map(({ year }) => year)).size > 1
      ? []
      : [
          Plot.ruleX(rows, {
            ...at,
            y1: of(y1),
            y2: of(y2),
            stroke: color,
            strokeOpacity: opacity,
            strokeWidth: 14,
          }),
        ]),
  ];
  return {
    grid,
    years: rows.map(({ year }) => year),
    values: rows.flatMap(({ p5, p95 }) => [p5 / scale, p95 / scale]),
    marks: [
      ...band("p5", "p95", OUTER_OPACITY),
      ...band("p25", "p75", INNER_OPACITY),
      Plot.ruleY([0], { strokeWidth: 1 }),
      Plot.lineY(rows, { ...at, y: of("p50"), stroke: color, strokeWidth: 2 }),
      Plot.dot(rows, { ...at, y: of("mean"), fill: palette.ink, r: 2 }),
    ],
  };
}
