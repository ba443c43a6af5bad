import { labelIn } from "@glidepath/core/templates";
import { assumptionNames } from "./assumption-names.js";
import { compareWords } from "./compare-words.js";
import type { Language } from "./language.js";
import { type Numbers, numbersIn } from "./numbers.js";
import { policyWords } from "./policy-words.js";

/** What sentences on results are made of in one language: its words, and how it writes numbers. */
export interface Wording extends Numbers {
  readonly language: Language;
  /** What a service or a grant of the templates is called; any other label as its author wrote it. */
  readonly label: (label: string) => string;
  readonly words: typeof compareWords.en;
  readonly policies: typeof policyWords.en;
  /** What uncertain numbers are called; see `assumptionName`. */
  readonly names: typeof assumptionNames.en;
}

/**
 * What sentences on results are made of in a language.
 *
 * @param called what policies are called in it, by name; one that is not among them by its name
 * @example verdict(pairFacts(result, "sharp", "gradual"), wordingIn("nb"))
 */
export function wordingIn(language: Language, called: Readonly<Record<string, string>> = {}): Wording {
  const words = compareWords[language];
  return {
    language,
    label: (label) => labelIn(language, label),
    ...numbersIn(language),
    words: {
      ...words,
      quoted: (name) => words.quoted(Object.hasOwn(called, name) ? (called[name] ?? name) : name),
    },
    policies: policyWords[language],
    names: assumptionNames[language],
  };
}
