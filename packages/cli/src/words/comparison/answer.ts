import type { Comparison } from "@glidepath/core";
import { matchedSentence, pairFacts, verdict } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";
import { fairSentence } from "./fair-sentence.js";
import { lawSentence } from "./law-sentence.js";
import { stoppingSentence } from "./stopping-sentence.js";
import { varianceSentence } from "./variance-sentence.js";

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
