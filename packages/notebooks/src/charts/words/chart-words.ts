import type { Language } from "../../words/language.js";
import { english, type ChartWords } from "./english.js";
import { norwegian } from "./norwegian.js";

const WORDS: Readonly<Record<Language, ChartWords>> = { en: english, nb: norwegian };

/** What charts say in a language. */
export function chartWords(language: Language = "en"): ChartWords {
  return WORDS[language];
}
