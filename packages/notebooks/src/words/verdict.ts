import type { Wording } from "./wording.js";
import type { PairFacts } from "./pair-facts.js";
import { certaintySentence } from "./certainty-sentence.js";
import { isKnown } from "./is-known.js";
import { originSentence } from "./origin-sentence.js";
import { spanSentence } from "./span-sentence.js";

/**
 * What a comparison of two policies shows, and how sure it is, in plain words.
 *
 * @returns a paragraph each for the plan years, the whole run, where the difference comes from and
 *   how sure it is; without the last two where there is no difference
 * @example verdict(pairFacts(result, "sharp", "gradual"), wordingIn("en")).join("\n\n")
 */
export function verdict(facts: PairFacts, wording: Wording): string[] {
  const { plan, whole } = facts;
  const { words } = wording;
  const spans = [
    ...(plan.years === whole.years ? [] : [words.overPlan(plan.years, spanSentence(facts, plan, wording))]),
    words.overWhole(whole.years, spanSentence(facts, whole, wording)),
  ];
  if (whole.tied.estimate === 1) return spans;
  const opposed = areOpposed(facts) ? [words.opposed(plan.years, whole.years)] : [];
  return [...spans, ...opposed, originSentence(facts, wording), certaintySentence(facts, wording)];
}

/**
 * Whether what is better over the plan years is known to be worse over the whole run. The plan years are what a
 * budget shows; people settled in them are paid for, and cost, for years after.
 *
 * @example areOpposed(facts) // whether the council should look beyond the plan years
 */
export function areOpposed({ plan, whole }: PairFacts): boolean {
  return isKnown(plan.net) && isKnown(whole.net) && plan.net.estimate > 0 !== whole.net.estimate > 0;
}
