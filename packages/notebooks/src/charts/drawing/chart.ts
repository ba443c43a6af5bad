import type { Plot } from "@observablehq/plot";
import type { Language } from "../../words/language.js";

/** What every chart function gives: an SVG, or a figure around it when there is a title. */
export type Chart = (SVGSVGElement | HTMLElement) & Plot;

/** What every chart function takes after its data. */
export interface ChartOptions {
  /** Where elements are made; default: the page's. On the server, see `serverDocument`. */
  readonly document?: Document;
  /** Pixels, from 320 for a phone; default 720. */
  readonly width?: number;
  /** A heading above the chart. It may state what the chart shows. */
  readonly title?: string;
  /** What the chart shows, for those who cannot see it; default: the title, or else what kind of chart it is and of what. */
  readonly ariaLabel?: string;
  /** Of the chart's words and numbers; default `en`. */
  readonly language?: Language;
}

/** What charts of amounts take besides. */
export interface AmountOptions extends ChartOptions {
  /** What one unit of the axis is in the unit of the data; default 1e6, for amounts in millions. */
  readonly scale?: number;
  /** The currency of the default label; default `NOK`. */
  readonly currency?: string;
  /** The label of the axis; default: millions of the currency. */
  readonly label?: string;
}
