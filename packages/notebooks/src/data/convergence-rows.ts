import { type Interval, runningMeans } from "@glidepath/core";

/** The mean of the first worlds with its 95 % interval. */
export interface ConvergenceRow extends Interval {
  readonly worlds: number;
}

/**
 * The mean of the first worlds as more and more are added.
 *
 * @param values one number a world, from run 0 on
 * @example convergenceChart(convergenceRows(result.difference("sharp", "gradual").net.total.values))
 */
export function convergenceRows(values: Float64Array): ConvergenceRow[] {
  return runningMeans(values).map(({ worlds, mean: { estimate, low, high } }) => ({
    worlds,
    estimate,
    low,
    high,
  }));
}
