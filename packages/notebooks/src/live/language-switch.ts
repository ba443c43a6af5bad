import type { Language } from "../words/index.js";
import { choice, type ChoiceElement } from "./choice.js";
import { liveStyles } from "./live-styles.js";

/** What a reader may choose: one language, or both beside each other. */
export type LanguageChoice = Language | "both";

/**
 * The language that a page is read in: that of its address (`?lang=en`), else what the page says already
 * (`data-lang` on its root), else Norwegian where the browser asks for it, else English.
 */
export function pageLanguage(): LanguageChoice {
  const asked = new URLSearchParams(location.search).get("lang");
  for (const choice of [asked, document.documentElement.dataset.lang]) {
    if (choice === "nb" || choice === "en" || choice === "both") return choice;
  }
  return navigator.languages.some((tag) => /^(nb|no|nn)\b/i.test(tag)) ? "nb" : "en";
}

/**
 * The switch at the top of a notebook: Norwegian, English or both. It sets `data-lang` on the page's root,
 * by which the page hides the text in the other language.
 *
 * @returns an input whose value is the choice
 * @example const language = view(languageSwitch());
 */
export function languageSwitch(): ChoiceElement<LanguageChoice> {
  liveStyles();
  const input = choice<LanguageChoice>(
    { nb: "Språk", en: "Language" },
    {
      nb: { nb: "Norsk", en: "Norsk" },
      en: { nb: "English", en: "English" },
      both: { nb: "Begge", en: "Both" },
    },
    { value: pageLanguage() },
  );
  const tell = () => {
    document.documentElement.dataset.lang = input.value;
    document.documentElement.lang = spokenLanguage(input.value);
  };
  input.addEventListener("input", tell);
  tell();
  return input;
}

/**
 * The language of what stands once on a page, such as a chart: the one chosen, Norwegian where both are.
 *
 * @example fanChart(rows, { language: spokenLanguage(language) })
 */
export function spokenLanguage(choice: LanguageChoice): Language {
  return choice === "en" ? "en" : "nb";
}
