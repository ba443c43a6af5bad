import { type Language, LANGUAGES } from "../words/index.js";
import { element } from "./element.js";

/** A text in each language. */
export type BothLanguages<Text = string> = Readonly<Record<Language, Text>>;

/**
 * A short text in both languages, for a label: the page shows the one that is chosen (see `languageSwitch`),
 * without anything being made anew.
 *
 * @example inBoth({ nb: "Fra", en: "From" })
 */
export function inBoth({ nb, en }: BothLanguages): HTMLSpanElement {
  if (nb === en) return element("span", {}, nb);
  return element(
    "span",
    {},
    element("span", { lang: "nb" }, nb),
    element("span", { class: "both-languages" }, " / "),
    element("span", { lang: "en" }, en),
  );
}

/**
 * Paragraphs in both languages, of which the page shows those of the language that is chosen.
 *
 * @param textsIn gives the paragraphs in a language
 * @example paragraphs((language) => verdict(facts, wordingIn(language)))
 */
export function paragraphs(textsIn: (language: Language) => readonly string[]): HTMLDivElement {
  return element(
    "div",
    {},
    ...LANGUAGES.toReversed().map((language) =>
      element("div", { lang: language }, ...textsIn(language).map((text) => element("p", {}, text))),
    ),
  );
}
