import type { PairFacts } from "../results/pair-facts.js";
import { certaintySentence } from "./certainty-sentence.js";
import { originSentence } from "./origin-sentence.js";
import { spanSentence } from "./span-sentence.js";

/**
 * What a comparison of two policies shows, and how sure it is, in plain words.
 *
 * @returns a paragraph each for the plan years, the whole run, where the difference comes from and
 *   how sure it is; without the last two where there is no difference
 * @example verdict(pairFacts(comparison, "sharp", "gradual")).join("\n\n")
 */
export function verdict(facts: PairFacts): string[] {
  const { plan, whole } = facts;
  const spans = [
    ...(plan.years === whole.years
      ? []
      : [`Over the plan years ${plan.years}, ${spanSentence(facts, plan)}`]),
    `Over the whole run ${whole.years}, ${spanSentence(facts, whole)}`,
  ];
  return whole.tied.estimate === 1 ? spans : [...spans, originSentence(facts), certaintySentence(facts)];
}
