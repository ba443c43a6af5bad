import type { Comparison } from "@glidepath/core";
import { formatEstimate } from "../format/format-estimate.js";
import { formatNumber } from "../format/format-number.js";
import { millions, persons } from "../format/unit.js";
import { horizons } from "../results/horizons.js";
import { quoted } from "./quoted.js";

/**
 * The difference of two policies when the second settles as many people over the plan years as the
 * first: with its numbers multiplied by one factor. Nothing where it was not asked for.
 */
export function matchedSentence(comparison: Comparison, first: string, second: string): string[] {
  const { matched } = comparison.difference(first, second);
  if (matched === undefined) return [];
  const { plan, whole } = horizons(comparison);
  const { currency } = comparison.scenario;
  const { factor, from } = matched;
  const scaled = `${quoted(second)} times ${formatNumber(factor, 2)} from ${from} on`;
  if (!matched.reached) {
    const apart = `${formatNumber(Math.abs(matched.short), 0)} persons too ${matched.short > 0 ? "few" : "many"}`;
    return [
      `With as many people settled: not reachable. ${scaled} comes nearest and settles ${apart} over ${plan.years}.`,
    ];
  }
  const { residual, net, worlds } = matched;
  const over = (span: typeof plan) => {
    const { estimate, standardError } = span.of(net).mean;
    const shown = formatEstimate(estimate, standardError, millions);
    return standardError > 0 ? `${shown} ± ${formatEstimate(standardError, standardError, millions)}` : shown;
  };
  const left = formatEstimate(residual.estimate, residual.standardError, persons);
  return [
    `With as many people settled: ${scaled} settles as many over ${plan.years} as ${quoted(first)} ` +
      `(${left} persons remain between them). ${quoted(first)} minus that is ${over(plan)} mill. ${currency} of net over ` +
      `${plan.years}, and ${over(whole)} over ${whole.years} (${formatNumber(worlds, 0)} worlds).`,
  ];
}
