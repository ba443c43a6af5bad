import { type Mean, Moments } from "../comparison/index.js";

/** The mean of the first worlds. */
export interface RunningMean {
  /** How many worlds; at least 2. */
  readonly worlds: number;
  readonly mean: Mean;
}

// Enough to see a curve on a logarithmic axis.
const GROWTH = 1.1;
const FIRST = 10;

/**
 * The mean of the first worlds with its error, as a tenth more are added again and again up to all of them. Each
 * interval holds the true mean with a probability of 95 % for itself; not all of them together.
 *
 * @param values one number a world, from run 0 on
 * @returns from 10 worlds on or of all where there are fewer, the last of all; nothing of fewer than two
 * @example runningMeans(result.difference("sharp", "gradual").net.total.values).at(-1)?.mean.standardError
 */
export function runningMeans(values: Float64Array): RunningMean[] {
  const all = values.length;
  if (all < 2) return [];
  const moments = new Moments();
  const means: RunningMean[] = [];
  for (let worlds = Math.min(all, FIRST); ; worlds = Math.min(all, Math.ceil(worlds * GROWTH))) {
    moments.add(values.subarray(moments.count, worlds));
    means.push({ worlds, mean: moments.meanWithError });
    if (worlds === all) return means;
  }
}
