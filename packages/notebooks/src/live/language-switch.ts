import { choice, type ChoiceElement } from "./choice.js";
import { liveStyles } from "./live-styles.js";
import { type LanguageChoice, pageLanguage, spokenLanguage } from "./page-language.js";

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
  input.classList.add("language-switch");
  const tell = () => {
    document.documentElement.dataset.lang = input.value;
    document.documentElement.lang = spokenLanguage(input.value);
  };
  input.addEventListener("input", tell);
  tell();
  return input;
}
