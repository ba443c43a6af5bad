import { BATCH_RUNS } from "../simulation/index.js";
import type { Moments } from "./samples/moments.js";
import type { Interval } from "./samples/sample.js";

/** When a comparison has worlds enough. */
export type StoppingRule =
  /** So many worlds. */
  | { readonly kind: "runs"; readonly runs: number }
  /** The difference of net over the whole run is known to within so much, in the scenario's currency. */
  | { readonly kind: "precision"; readonly within: number; readonly maxRuns: number }
  /** It is known which policy is better. */
  | { readonly kind: "sign"; readonly maxRuns: number };

/** Why a comparison has stopped. */
export interface Stopping {
  readonly rule: StoppingRule;
  /** `runs`: those asked for are done; `decided`: all differences are known well enough; `undecided`: not by `maxRuns`. */
  readonly reason: "runs" | "decided" | "undecided";
  /** How many times it was looked whether to stop; at fixed numbers of worlds, see `looksOf`. */
  readonly looks: number;
  /**
   * The difference of net over the whole run, by pair such as "sharp - gradual": intervals that hold
   * all true means at every look together with a probability of 95 %. Empty for the rule `runs`.
   */
  readonly intervals: Readonly<Record<string, Interval>>;
}

/** Worlds at the first look; the bounds below are asymptotic, so that there must be some. */
const FIRST_LOOK = 1000;
// Each look comes after a fourth more worlds, up to a whole batch: few of them were not needed.
const GROWTH = 1.25;
const ERROR = 0.05;

/**
 * The numbers of worlds at which it is looked whether to stop: boundaries between batches that depend
 * on nothing but the rule. The last is the most that will be run.
 *
 * @example looksOf({ kind: "sign", maxRuns: 2000 }) // 1000, 1250, 1750, 2000
 */
export function looksOf(rule: StoppingRule): number[] {
  if (rule.kind === "runs") return [rule.runs];
  const looks: number[] = [];
  for (let look = FIRST_LOOK; look < rule.maxRuns; ) {
    looks.push(look);
    look = BATCH_RUNS * Math.ceil((GROWTH * look) / BATCH_RUNS);
  }
  return [...looks, rule.maxRuns];
}

/**
 * An interval for a mean that holds it at all looks together, however many there are: the asymptotic
 * confidence sequence of Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2024), theorem 2.2, at its
 * narrowest by the first look. About one and a half times as wide as the interval for a single look.
 *
 * @param error the probability that it ever misses, in (0, 1)
 * @example alwaysValidInterval(new Moments().add(nets), 0.05)
 */
export function alwaysValidInterval(moments: Moments, error: number): Interval {
  const { count: n, mean, standardError } = moments;
  const logarithm = -2 * Math.log(error);
  const rate = (logarithm + Math.log(1 + logarithm)) / FIRST_LOOK;
  const scaled = n * rate + 1;
  const radius = standardError * Math.sqrt(((2 * scaled) / (n * rate)) * Math.log(Math.sqrt(scaled) / error));
  return { estimate: mean, low: mean - radius, high: mean + radius };
}

/**
 * Looks whether all differences are known well enough.
 *
 * @param differences of net over the whole run, by pair
 */
export function look(
  rule: StoppingRule,
  differences: ReadonlyMap<string, Moments>,
): { readonly decided: boolean; readonly intervals: Record<string, Interval> } {
  // So that all hold together, each has its part of the error (Bonferroni).
  const error = ERROR / Math.max(1, differences.size);
  const intervals = [...differences].map(
    ([pair, moments]) => [pair, alwaysValidInterval(moments, error)] as const,
  );
  return {
    decided: intervals.every(([, interval]) => isKnown(rule, interval)),
    intervals: Object.fromEntries(intervals),
  };
}

function isKnown(rule: StoppingRule, { low, high }: Interval): boolean {
  if (rule.kind === "precision") return high - low <= 2 * rule.within;
  // The same in every world, to the bit, is known too; but for what one world in some hundreds may hold.
  return rule.kind === "sign" && (low > 0 || high < 0 || (low === 0 && high === 0));
}
