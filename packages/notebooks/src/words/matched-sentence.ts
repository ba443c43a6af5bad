import type { Comparison } from "@glidepath/core";
import { millions, persons } from "./unit.js";
import type { Wording } from "./wording.js";
import { horizons, type Span } from "./horizons.js";

/**
 * The difference of two policies when the second settles as many people over the plan years as the
 * first: with its numbers multiplied by one factor. Nothing where it was not asked for.
 *
 * @throws PolicyError when there is no policy of such a name
 * @example matchedSentence(result, "sharp", "gradual", wording)
 */
export function matchedSentence(
  comparison: Comparison,
  first: string,
  second: string,
  wording: Wording,
): string[] {
  const { matched } = comparison.difference(first, second);
  if (matched === undefined) return [];
  const { plan, whole } = horizons(comparison);
  const { words } = wording;
  const scaled = words.scaled(words.quoted(second), wording.number(matched.factor, 2), matched.from);
  if (!matched.reached) {
    const { short } = matched;
    const apart = wording.number(Math.abs(short), 0);
    return [words.notReachable({ scaled, persons: apart, few: short > 0, years: plan.years })];
  }
  const { residual, net, worlds } = matched;
  const over = (span: Span) => {
    const { estimate, standardError } = span.of(net).mean;
    const shown = wording.estimate(estimate, standardError, millions);
    return standardError > 0
      ? `${shown} ± ${wording.estimate(standardError, standardError, millions)}`
      : shown;
  };
  return [
    words.matched({
      scaled,
      first: words.quoted(first),
      plan: plan.years,
      whole: whole.years,
      left: wording.estimate(residual.estimate, residual.standardError, persons),
      netPlan: over(plan),
      netWhole: over(whole),
      millions: wording.millions(comparison.scenario.currency),
      worlds: wording.number(worlds, 0),
    }),
  ];
}
