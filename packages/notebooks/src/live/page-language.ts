import type { Language } from "../words/index.js";

/** What a reader may choose: one language, or both beside each other. */
export type LanguageChoice = Language | "both";

/**
 * The language that a page is read in: what was chosen on it (`data-lang` on its root), else that of its
 * address (`?lang=en`), else Norwegian where the browser asks for it, else English.
 *
 * @example pageLanguage() // "nb", "en" or "both"
 */
export function pageLanguage(): LanguageChoice {
  const asked = new URLSearchParams(location.search).get("lang");
  for (const choice of [document.documentElement.dataset.lang, asked]) {
    if (choice === "nb" || choice === "en" || choice === "both") return choice;
  }
  return navigator.languages.some((tag) => /^(nb|no|nn)\b/i.test(tag)) ? "nb" : "en";
}

/**
 * The language of what stands once on a page, such as a chart: the one chosen, Norwegian where both are.
 *
 * @example fanChart(rows, { language: spokenLanguage(language) })
 */
export function spokenLanguage(choice: LanguageChoice): Language {
  return choice === "en" ? "en" : "nb";
}
