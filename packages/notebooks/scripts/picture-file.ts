import type { Chart } from "@glidepath/notebooks";
import { renderChart } from "@glidepath/notebooks/server";
import { SHADES } from "../src/charts/drawing/palette.js";

export type Theme = "light" | "dark";

/** The ground and the text of the pages on which a picture stands. */
const PAGES = {
  light: { ground: "#ffffff", ink: "#1c1c1e" },
  dark: { ground: "#1b1b1f", ink: "#dfdfd6" },
} as const;

/**
 * A chart as the text of an SVG file. A file of its own does not know the page around it, so the colours of one theme
 * and the ground are in it.
 *
 * @example await writeFile("net-dark.svg", pictureFile(fanChart(rows, { document: serverDocument() }), "dark"))
 */
export function pictureFile(chart: Chart, theme: Theme): string {
  const markup = renderChart(chart);
  const { ground, ink } = PAGES[theme];
  const colors = Object.entries(SHADES).map(([name, shades]) => `--glidepath-${name}:${shades[theme]};`);
  const style = `color-scheme:${theme};background:${ground};color:${ink};--glidepath-ground:${ground};${colors.join("")}`;
  const svg = markup.slice(markup.indexOf("<svg"), markup.lastIndexOf("</svg>") + "</svg>".length);
  return `${svg.replace('style="', `style="${style}`)}\n`;
}
