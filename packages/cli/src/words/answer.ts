import type { Comparison } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { pairFacts } from "../results/pair-facts.js";
import { fairSentence } from "./fair-sentence.js";
import { lawSentence } from "./law-sentence.js";
import { matchedSentence } from "./matched-sentence.js";
import { stoppingSentence } from "./stopping-sentence.js";
import { varianceSentence } from "./variance-sentence.js";
import { verdict } from "./verdict.js";

/** What a comparison shows of its first pair of policies, in words: a paragraph each. Empty without a pair. */
export function answer(comparison: Comparison, texts: Texts): string[] {
  const [pair] = comparison.pairs;
  if (pair === undefined) return [];
  return [
    ...verdict(pairFacts(comparison, ...pair), texts),
    ...stoppingSentence(comparison, texts),
    fairSentence(comparison, ...pair, texts),
    ...matchedSentence(comparison, ...pair, texts),
    ...varianceSentence(comparison, ...pair, texts),
    lawSentence(comparison, pair[0], texts),
  ];
}
