import * as Plot from "@observablehq/plot";

/** The unit of the axis, in the upper left corner: of the chart, or of the first of its small ones. */
export function unitLabel(label: string, options: Plot.TextOptions = {}): Plot.Markish {
  return Plot.text([label], {
    text: (text: string) => text,
    frameAnchor: "top-left",
    fillOpacity: 0.75,
    ...options,
  });
}
