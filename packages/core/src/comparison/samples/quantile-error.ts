import type { Sample } from "./sample.js";

/**
 * The Monte Carlo standard error of a quantile over worlds: half the distance between the
 * quantiles one binomial standard error of the probability to either side (Woodruff 1952).
 *
 * @param p probability in [0, 1]
 * @returns in the unit of the sample; 0 with a single world
 * @throws RangeError for a probability outside [0, 1]
 * @example quantileError(result.policy("gradual").net.total, 0.05)
 */
export function quantileError(sample: Sample, p: number): number {
  const step = Math.sqrt((p * (1 - p)) / sample.count);
  return (sample.quantile(Math.min(1, p + step)) - sample.quantile(Math.max(0, p - step))) / 2;
}
