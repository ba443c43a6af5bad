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
  const opposed = opposedSentence(facts);
  return whole.tied.estimate === 1
    ? spans
    : [
        ...spans,
        ...(opposed === undefined ? [] : [opposed]),
        originSentence(facts),
        certaintySentence(facts),
      ];
}

// The plan years are what a budget shows; people settled in them are paid for, and cost, for years after.
function opposedSentence({ plan, whole }: PairFacts): string | undefined {
  const isKnown = ({ net }: PairFacts["plan"]) => net.low > 0 || net.high < 0;
  if (!isKnown(plan) || !isKnown(whole) || plan.net.estimate > 0 === whole.net.estimate > 0) return undefined;
  return (
    `The two do not agree: what is better for the budgets of ${plan.years} is worse over ${whole.years}, when those ` +
    "settled in the plan years have lived their grant years. The whole run is the fuller account."
  );
}
