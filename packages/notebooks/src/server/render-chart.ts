import type { Chart } from "../charts/index.js";

/**
 * The markup of a chart, to be put into a page. The same data give the same bytes, whatever was
 * drawn before: Plot counts the ids of its clips through the life of the process, so they are
 * counted again from 1.
 *
 * @example renderChart(fanChart(rows, { document: serverDocument() }))
 */
export function renderChart(chart: Chart): string {
  const ids = new Map<string, string>();
  return chart.outerHTML.replace(/plot-clip-\d+/g, (id) => {
    const known = ids.get(id) ?? `plot-clip-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  });
}
