import type { Interval } from "../comparison/index.js";
import { normalQuantile } from "../random/index.js";

/**
 * The 95 % interval of Spearman's correlation: normal after Fisher's transformation, with the variance of
 * Bonett and Wright (2000), (1 + r²/2)/(n − 3).
 *
 * @param estimate between −1 and 1
 * @param n number of pairs, at least 4
 * @example fisherInterval(0.5, 103).low // 0.33
 */
export function fisherInterval(estimate: number, n: number): Interval {
  const half = normalQuantile(0.975) * Math.sqrt((1 + estimate ** 2 / 2) / (n - 3));
  return {
    estimate,
    low: Math.tanh(Math.atanh(estimate) - half),
    high: Math.tanh(Math.atanh(estimate) + half),
  };
}
