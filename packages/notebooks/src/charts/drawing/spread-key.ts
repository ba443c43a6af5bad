import type { ChartWords } from "../words/english.js";
import type { KeyEntry } from "./key-sign.js";

export const OUTER_OPACITY = 0.2;
export const INNER_OPACITY = 0.35;

/** The key of the spread over worlds: two bands, a median and a mean. */
export function spreadKey(words: ChartWords, color: string, median: KeyEntry["shape"] = "line"): KeyEntry[] {
  return [
    { text: words.median, shape: median, color },
    { text: words.mean, shape: "circle" },
    // The dark band lies on the light one.
    { text: words.band50, shape: "box", color, opacity: 1 - (1 - OUTER_OPACITY) * (1 - INNER_OPACITY) },
    { text: words.band90, shape: "box", color, opacity: OUTER_OPACITY },
  ];
}
