import * as Plot from "@observablehq/plot";
import type { FacetGrid } from "./facet-places.js";

/** The name of each chart of a grid, above it. */
export function facetNames(grid: FacetGrid, dy: number): Plot.Markish {
  return Plot.text(grid.names, {
    fx: (name: string) => grid.of(name).column,
    fy: (name: string) => grid.of(name).row,
    text: (name: string) => name,
    frameAnchor: "top-left",
    dy,
    fontWeight: 600,
    fontSize: 12,
  });
}

/** The scales that a grid of charts lies on, with gaps between them as shares of a chart. */
export function facetScales(
  { columns, rows }: FacetGrid,
  gaps: { readonly x: number; readonly y: number },
): Pick<Plot.PlotOptions, "fx" | "fy"> {
  return {
    fx: { axis: null, domain: range(columns), padding: gaps.x },
    fy: { axis: null, domain: range(rows), padding: gaps.y },
  };
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}
