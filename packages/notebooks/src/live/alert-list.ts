import { LANGUAGES } from "../words/index.js";
import { type BothLanguages } from "./both-languages.js";
import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";

/**
 * What is wrong, a heading and a line each, so that screen readers say it at once. The page shows the language
 * that is chosen; lines within a sentence are kept.
 *
 * @example alertList({ nb: "Filen kan ikke brukes:", en: "The file cannot be used:" }, [{ nb: "…", en: "…" }])
 */
export function alertList(heading: BothLanguages, sentences: readonly BothLanguages[]): HTMLDivElement {
  liveStyles();
  return element(
    "div",
    { class: "live-alert", role: "alert" },
    ...LANGUAGES.toReversed().map((language) =>
      element(
        "div",
        { lang: language },
        element("p", {}, heading[language]),
        element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence[language]))),
      ),
    ),
  );
}
