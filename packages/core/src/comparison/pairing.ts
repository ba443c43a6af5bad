import type { Sample } from "./sample.js";

/** What trying two policies in the same worlds was worth. */
export interface Pairing {
  /** Correlation over the worlds of what both gave; undefined where one of them gave the same in all. */
  readonly correlation: number | undefined;
  /**
   * Worlds that each policy would have needed, had each been tried in worlds of its own, for a mean
   * difference as well known as this one; infinite where the difference is the same in all worlds.
   */
  readonly independentRuns: number;
}

/**
 * How far two numbers of the same worlds go together, and what that was worth. The variance of a
 * difference of independent means is the sum of both variances over the number of worlds.
 *
 * @param first in each world, as `second`
 * @returns undefined with fewer than two worlds
 * @example pairing(sharp.net.total, gradual.net.total)?.independentRuns
 */
export function pairing(first: Sample, second: Sample): Pairing | undefined {
  const n = first.values.length;
  if (n < 2) return undefined;
  const [meanFirst, meanSecond] = [first.mean.estimate, second.mean.estimate];
  let difference = 0;
  for (let i = 0; i < n; i++) difference += first.values[i] - second.values[i];
  difference /= n;
  let ofFirst = 0;
  let ofSecond = 0;
  let ofBoth = 0;
  let ofDifference = 0;
  for (let i = 0; i < n; i++) {
    const x = first.values[i] - meanFirst;
    const y = second.values[i] - meanSecond;
    ofFirst += x * x;
    ofSecond += y * y;
    ofBoth += x * y;
    // Not ofFirst + ofSecond − 2 ofBoth, which loses its digits just where pairing is worth most.
    ofDifference += (first.values[i] - second.values[i] - difference) ** 2;
  }
  const spread = Math.sqrt(ofFirst * ofSecond);
  return {
    correlation: spread === 0 ? undefined : Math.max(-1, Math.min(1, ofBoth / spread)),
    independentRuns: ofDifference === 0 ? Infinity : (n * (ofFirst + ofSecond)) / ofDifference,
  };
}
