import type { Plot } from "@observablehq/plot";

/** What every chart function gives: an SVG, or a figure around it when there is a title. */
export type Chart = (SVGSVGElement | HTMLElement) & Plot;

/** What every chart function takes after its data. */
export interface ChartOptions {
  /** Where elements are made; default: the page's. On the server, see `serverDocument`. */
  readonly document?: Document;
  /** Pixels; default 720. */
  readonly width?: number;
  /** A heading above the chart. It may state what the chart shows. */
  readonly title?: string;
  /** What the chart shows, for those who cannot see it. */
  readonly ariaLabel?: string;
  /** The decimal mark on the axes; default a point. */
  readonly decimal?: "." | ",";
}
