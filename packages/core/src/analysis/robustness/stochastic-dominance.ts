import { ValueSample } from "../../comparison/index.js";
import { uniformStream } from "../../random/index.js";
import { distributionGap } from "./distribution-gap.js";
import { worldsOfOutcomes } from "./outcomes.js";

/**
 * Whether one policy dominates another: `dominates` and `doesNot` are known with the stated confidence,
 * `cannotBeTold` is not; `same` where both give the same in every world.
 */
export type DominanceAnswer = "dominates" | "doesNot" | "cannotBeTold" | "same";

/** A difference of two distributions with a band that holds all of it with 95 % confidence. */
export interface DominanceBand {
  /** Outcomes, ascending, in their unit. */
  readonly at: Float64Array;
  /**
   * The first policy's function less the second's, one for each of `at`: of first order a difference of
   * shares, of second order an amount in the unit of the outcomes. Below 0 throughout, the first dominates.
   */
  readonly difference: Float64Array;
  /** Lower side of the band, in the same unit. */
  readonly low: Float64Array;
  /** Upper side of the band, in the same unit. */
  readonly high: Float64Array;
}

/** One order of dominance, both ways. */
export interface DominanceOfOrder {
  /** Whether the first policy dominates the second. */
  readonly forwards: DominanceAnswer;
  /** Whether the second dominates the first. */
  readonly backwards: DominanceAnswer;
  readonly band: DominanceBand;
}

/** What can be said of dominance between two policies. */
export interface StochasticDominance {
  /** More is better: at no outcome does the first policy fall at or below it more often. */
  readonly firstOrder: DominanceOfOrder;
  /** More is better and spread is worse: the expected shortfall below no outcome is larger. */
  readonly secondOrder: DominanceOfOrder;
  /**
   * The outcome from which "dominates" is claimed, in its unit: where 5 % of both policies' outcomes
   * together lie below.
   */
  readonly from: number;
  /** The outcome until which it is claimed, in its unit: 95 % of both together lie below. */
  readonly until: number;
}

/** How finely and with which draws dominance is looked for. */
export interface DominanceOptions {
  /** Names the bootstrap's draws. Default "glidepath". */
  readonly seed?: string;
  /** Number of bootstrap samples, at least 100. Default 500. */
  readonly resamples?: number;
}

const LEVEL = 0.95;
// The bootstrap's approximation does not bear fewer.
const FEWEST_WORLDS = 30;
const TAIL = 0.05;
// Andrews and Shi (2013): a variance is never taken to be less than this share of the largest, so that
// values near which few worlds lie do not widen the band for all others.
const LEAST_VARIANCE = 0.05;

/**
 * First- and second-order stochastic dominance of paired outcomes, with simultaneous bands: for the
 * difference of the distribution functions, and of their integrals. The band is the difference ± c standard
 * errors at each outcome, c being the 95 % quantile of the largest deviation, in standard errors, of a
 * multiplier bootstrap that gives each world a random sign (after Barrett and Donald 2003; worlds are drawn
 * whole, so the pairing is kept, as in Linton, Maasoumi and Whang 2005).
 *
 * "Does not dominate": somewhere the whole band lies on the wrong side. "Dominates": the whole band lies on
 * the right side at every outcome between the 5 and 95 % quantiles of both together (for the second order,
 * from 5 % on). Farther out both functions come together at 0 or 1, and no number of worlds can tell them
 * apart (Davidson and Duclos 2013); there the band contradicts nothing, and that is all that is known. Of
 * fewer than 30 worlds nothing can be told.
 *
 * @param first one number a world; more is better
 * @param second the same worlds
 * @throws RangeError when they are not as many, there are none, or there are fewer than 100 resamples
 * @example stochasticDominance(netOfGradual, netOfSharp).secondOrder.forwards // such as "cannotBeTold"
 */
export function stochasticDominance(
  first: Float64Array,
  second: Float64Array,
  { seed = "glidepath", resamples = 500 }: DominanceOptions = {},
): StochasticDominance {
  const worlds = worldsOfOutcomes({ first, second });
  if (!(Number.isInteger(resamples) && resamples >= 100)) {
    throw new RangeError(`resamples must be a whole number of at least 100; received ${resamples}.`);
  }
  const gap = distributionGap(first, second);
  const errors = [gap.firstSpread, gap.secondSpread].map((spread) => standardErrors(spread, worlds));
  const critical = criticalValues(gap, errors, worlds, seed, resamples);
  const both = new ValueSample(joined(first, second));
  const isKnown = worlds >= FEWEST_WORLDS;
  const from = both.quantile(TAIL);
  const until = both.quantile(1 - TAIL);
  const band = (difference: Float64Array, order: 0 | 1): DominanceBand => ({
    at: gap.at,
    difference,
    low: difference.map((value, i) => value - critical[order] * errors[order][i]),
    high: difference.map((value, i) => value + critical[order] * errors[order][i]),
  });
  return {
    firstOrder: answers(band(gap.first, 0), from, until, isKnown),
    secondOrder: answers(band(gap.second, 1), from, Infinity, isKnown),
    from,
    until,
  };
}

function joined(first: Float64Array, second: Float64Array): Float64Array {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function standardErrors(spread: Float64Array, worlds: number): Float64Array {
  const least = LEAST_VARIANCE * spread.reduce((most, value) => Math.max(most, value ** 2), 0);
  return spread.map((value) => Math.sqrt((value ** 2 + least) / worlds));
}

function criticalValues(
  gap: ReturnType<typeof distributionGap>,
  errors: readonly Float64Array[],
  worlds: number,
  seed: string,
  resamples: number,
): readonly number[] {
  const signs = new Float64Array(worlds);
  const deviations = [new Float64Array(gap.at.length), new Float64Array(gap.at.length)] as const;
  const largest = [new Float64Array(resamples), new Float64Array(resamples)];
  for (let resample = 0; resample < resamples; resample++) {
    const uniform = uniformStream(seed, "dominance", resample);
    let sum = 0;
    for (let i = 0; i < worlds; i++) sum += signs[i] = uniform() < 0.5 ? -1 : 1;
    // Around their mean, the deviations are around the difference itself.
    for (let i = 0; i < worlds; i++) signs[i] -= sum / worlds;
    gap.weighted(signs, ...deviations);
    largest.forEach((most, order) => {
      most[resample] = largestIn(deviations[order], errors[order]);
    });
  }
  return largest.map((most) => new ValueSample(most).quantile(LEVEL));
}

function largestIn(deviations: Float64Array, errors: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < deviations.length; i++) {
    // Where no world differs there is nothing to deviate.
    if (errors[i] > 0) largest = Math.max(largest, Math.abs(deviations[i]) / errors[i]);
  }
  return largest;
}

function answers(band: DominanceBand, from: number, until: number, isKnown: boolean): DominanceOfOrder {
  const { at, difference, low, high } = band;
  if (difference.every((value, i) => value === 0 && low[i] === 0 && high[i] === 0)) {
    return { forwards: "same", backwards: "same", band };
  }
  const inside = Array.from(at.keys()).filter((i) => at[i] >= from && at[i] <= until);
  const answer = (holds: boolean, fails: boolean): DominanceAnswer =>
    isKnown && fails ? "doesNot" : isKnown && holds ? "dominates" : "cannotBeTold";
  const isBelow = inside.every((i) => high[i] <= 0) && inside.some((i) => high[i] < 0);
  const isAbove = inside.every((i) => low[i] >= 0) && inside.some((i) => low[i] > 0);
  const risesAbove = low.some((value) => value > 0);
  const fallsBelow = high.some((value) => value < 0);
  return { forwards: answer(isBelow, risesAbove), backwards: answer(isAbove, fallsBelow), band };
}
