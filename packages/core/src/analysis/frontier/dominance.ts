import { Moments } from "../../comparison/index.js";
import { normalQuantile } from "../../random/index.js";

/**
 * How a plan stands among others: `dominated` when another is surely better on average and in the worst worlds,
 * `efficient` when each other is surely no better in one of these, `perhaps` when the worlds cannot tell.
 */
export interface Standing {
  readonly standing: "dominated" | "perhaps" | "efficient";
  /** The place of the plan that dominates it, the best of them on average; null where none surely does. */
  readonly by: number | null;
}

/** The probability that any of the bounds behind the standings is wrong. */
export const DOMINANCE_ERROR = 0.05;
// With a thinner tail its mean is not told by a normal bound.
const LEAST_TAIL = 20;

/** The number of the worst worlds, at least one. */
function tailOf(runs: number, share: number): number {
  return Math.max(1, Math.round(share * runs));
}

/** Whether so many worlds can tell the means of their worst ones apart. */
export function canTellTails(runs: number, share: number): boolean {
  return tailOf(runs, share) >= LEAST_TAIL;
}

/** What plans gave, each by world, higher being better. */
export interface PlansInWorlds {
  /**
   * Judged by its mean and by the mean of the worst worlds (CVaR): for each plan one number a world, in any
   * one unit.
   */
  readonly results: readonly Float64Array[];
  /**
   * What a plan must have at least as much of, on average, to dominate another: one number a world, in a
   * unit of its own. Default: nothing.
   */
  readonly atLeast?: readonly Float64Array[];
  /** How much less of that counts as as much, in its unit. Default 0. */
  readonly margin?: number;
  /** Share of worlds that are the worst. */
  readonly share: number;
  /** The number of such sets of plans that are judged together. Default 1. */
  readonly families?: number;
}

/**
 * Which of some plans, tried in the same worlds, are dominated on the mean and on the mean of the worst worlds. Differences
 * are paired, world by world: that of two CVaRs is the mean difference of `q − max(0, q − x)/share`, with q where a
 * plan's own tail begins (Rockafellar and Uryasev 2000). Bounds are normal, and hold all together (Bonferroni), so
 * that whatever is concluded from them does.
 *
 * @example standings({ results: [netOfSharp, netOfGradual], share: 0.05 })
 */
export function standings({
  results,
  atLeast = [],
  margin = 0,
  share,
  families = 1,
}: PlansInWorlds): Standing[] {
  // A bound each for mean, tail and what there must be as much of.
  const bounds = Math.max(1, 3 * results.length * (results.length - 1) * families);
  const width = normalQuantile(1 - DOMINANCE_ERROR / bounds);
  // The least by which the first surely exceeds the second; below 0 where it may not.
  const leastBy = (terms: readonly Float64Array[]) => (a: number, b: number) => {
    const difference = new Moments().add(terms[a].map((value, run) => value - terms[b][run]));
    return difference.mean - width * difference.standardError;
  };
  const told = canTellTails(results[0]?.length ?? 0, share);
  const inMean = leastBy(results);
  const inTail = leastBy(results.map((values) => tailTerms(values, share)));
  const inCount = leastBy(atLeast);
  const hasEnough = (a: number, b: number) => atLeast.length === 0 || inCount(a, b) >= -margin;
  const hasLess = (a: number, b: number) => atLeast.length > 0 && inCount(b, a) > margin;
  const means = results.map((values) => new Moments().add(values).mean);
  return results.map((_, plan) => {
    const others = results.map((_, other) => other).filter((other) => other !== plan);
    const better = others.filter(
      (other) => told && inMean(other, plan) > 0 && inTail(other, plan) > 0 && hasEnough(other, plan),
    );
    if (better.length > 0) {
      return { standing: "dominated", by: better.reduce((a, b) => (means[b] > means[a] ? b : a)) };
    }
    const isEfficient = others.every(
      (other) => inMean(plan, other) >= 0 || (told && inTail(plan, other) >= 0) || hasLess(other, plan),
    );
    return { standing: isEfficient ? "efficient" : "perhaps", by: null };
  });
}

// Their mean is the mean of the worst worlds, and their spread its error.
function tailTerms(values: Float64Array, share: number): Float64Array {
  const worst = tailOf(values.length, share);
  const edge = values.slice().sort()[worst - 1];
  return values.map((value) => edge - (Math.max(0, edge - value) * values.length) / worst);
}
