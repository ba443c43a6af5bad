import type { Status } from "@glidepath/core";
import type { Language } from "./language.js";

/**
 * How a number is known, in a word. In English these are the words of a scenario's file.
 *
 * @example statusWords.nb.derived // "utledet"
 */
export const statusWords: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: { assumed: "assumed", own: "own", derived: "derived", cited: "cited" },
  nb: { assumed: "antatt", own: "eget", derived: "utledet", cited: "fra kilde" },
};
