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
  return withEscapedLabels(chart, () => chart.outerHTML).replace(/plot-clip-\d+/g, (id) => {
    const known = ids.get(id) ?? `plot-clip-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  });
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

// The server's document escapes texts, but in attributes nothing except quotes; labels hold texts of others.
function withEscapedLabels(chart: Chart, serialize: () => string): string {
  const labelled = [chart as Element, ...chart.querySelectorAll("[aria-label]")].flatMap((element) => {
    const label = element.getAttribute("aria-label");
    return label === null ? [] : [{ element, label }];
  });
  for (const { element, label } of labelled) {
    element.setAttribute(
      "aria-label",
      label.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character),
    );
  }
  try {
    return serialize();
  } finally {
    for (const { element, label } of labelled) element.setAttribute("aria-label", label);
  }
}
