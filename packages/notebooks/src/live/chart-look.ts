import type { Language } from "../words/index.js";
import { type LanguageChoice, spokenLanguage } from "./page-language.js";

/** How a chart of a page looks: in which language, and how wide. */
export interface ChartLook {
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
}

const NARROWEST = 320;
const WIDEST = 720;

/**
 * How the charts of a page look: in the language that is chosen, and as wide as there is room, from 320 to 720 pixels.
 *
 * @param width of the page, pixels: in a notebook its `width`
 * @example
 * const look = chartLook(language, width);
 * // in a later cell: display(fanChart(rows, look));
 */
export function chartLook(choice: LanguageChoice, width: number): ChartLook {
  return { language: spokenLanguage(choice), width: Math.max(NARROWEST, Math.min(width, WIDEST)) };
}
