import * as Plot from "@observablehq/plot";
import { type FacetGrid, inFacet } from "./facet-places.js";
import { cutText } from "./text-width.js";

const NAME_SIZE = 12;

/** The name of each chart of a grid, above it, cut where it is wider than a chart's pixels. */
export function facetNames(grid: FacetGrid, dy: number, width: number): Plot.Markish {
  return Plot.text(grid.names, {
    ...inFacet(grid, (name: string) => name),
    // Bold letters are wider.
    text: (name: string) => cutText(name, width, 1.17 * NAME_SIZE),
    frameAnchor: "top-left",
    dy,
    fontWeight: 600,
    fontSize: NAME_SIZE,
  });
}

/** Pixels of each chart of a grid across so many pixels, with gaps as a share of a chart. */
export function facetPixels(pixels: number, { columns }: FacetGrid, gap: number): number {
  return (pixels * (1 - gap)) / (columns + gap);
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
