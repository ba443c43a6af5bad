import type { Chart } from "./chart.js";

const SVG = "http://www.w3.org/2000/svg";

/** Marks the chart's SVG as one image and says in words what it shows. */
export function withTextAlternative(chart: Chart, text: string): Chart {
  const svg = svgOf(chart);
  svg.setAttribute("xmlns", SVG);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", text);
  const title = svg.ownerDocument.createElementNS(SVG, "title");
  title.textContent = text;
  svg.insertBefore(title, svg.firstChild);
  return chart;
}

/** The chart itself: the figure's own child, as legends hold small SVGs of their own. */
export function svgOf(chart: Chart): Element {
  if (chart.localName === "svg") return chart;
  const svg = [...chart.children].find((child) => child.localName === "svg");
  if (svg === undefined) throw new Error("A chart without an SVG cannot be described.");
  return svg;
}
