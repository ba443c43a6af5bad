import type { Interval } from "../../comparison/index.js";
import { betaQuantile } from "../../random/index.js";

/**
 * The interval of a probability from how often something happened (Clopper and Pearson 1934). Whatever the
 * probability, the interval misses it with at most the stated error, half of it on either side.
 *
 * @param count how often it happened
 * @param n of how many, at least 1
 * @param error probability of a miss, in (0, 1)
 * @example clopperPearson(0, 100, 0.05) // { estimate: 0, low: 0, high: 0.0362 }
 */
export function clopperPearson(count: number, n: number, error: number): Interval {
  return {
    estimate: count / n,
    low: count === 0 ? 0 : betaQuantile(error / 2, count, n - count + 1),
    // From its own tail, which near 1 keeps its digits.
    high: count === n ? 1 : 1 - betaQuantile(error / 2, n - count, count + 1),
  };
}
