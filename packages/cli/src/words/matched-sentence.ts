import type { Comparison } from "@glidepath/core";
import { millions, persons } from "../format/unit.js";
import type { Texts } from "../language/texts.js";
import { horizons, type Span } from "../results/horizons.js";

/**
 * The difference of two policies when the second settles as many people over the plan years as the
 * first: with its numbers multiplied by one factor. Nothing where it was not asked for.
 */
export function matchedSentence(
  comparison: Comparison,
  first: string,
  second: string,
  texts: Texts,
): string[] {
  const { matched } = comparison.difference(first, second);
  if (matched === undefined) return [];
  const { plan, whole } = horizons(comparison);
  const { words } = texts;
  const scaled = words.scaled(words.quoted(second), texts.number(matched.factor, 2), matched.from);
  if (!matched.reached) {
    const { short } = matched;
    const apart = texts.number(Math.abs(short), 0);
    return [words.notReachable({ scaled, persons: apart, few: short > 0, years: plan.years })];
  }
  const { residual, net, worlds } = matched;
  const over = (span: Span) => {
    const { estimate, standardError } = span.of(net).mean;
    const shown = texts.estimate(estimate, standardError, millions);
    return standardError > 0 ? `${shown} ± ${texts.estimate(standardError, standardError, millions)}` : shown;
  };
  return [
    words.matched({
      scaled,
      first: words.quoted(first),
      plan: plan.years,
      whole: whole.years,
      left: texts.estimate(residual.estimate, residual.standardError, persons),
      netPlan: over(plan),
      netWhole: over(whole),
      millions: texts.millions(comparison.scenario.currency),
      worlds: texts.number(worlds, 0),
    }),
  ];
}
