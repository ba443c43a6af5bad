import type { Sample } from "./samples/sample.js";

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
 * @param difference the first minus the second, world by world
 * @returns undefined with fewer than two worlds
 * @example pairing(sharp.net.total, gradual.net.total, difference.net.total)?.independentRuns
 */
export function pairing(first: Sample, second: Sample, difference: Sample): Pairing | undefined {
  if (first.count < 2) return undefined;
  // Variances of the means. That of the difference is taken from it: sums would lose its digits.
  const [ofFirst, ofSecond, ofDifference] = [first, second, difference].map(
    ({ mean }) => mean.standardError ** 2,
  );
  const spread = Math.sqrt(ofFirst * ofSecond);
  const correlation = (ofFirst + ofSecond - ofDifference) / (2 * spread);
  return {
    correlation: spread === 0 ? undefined : Math.max(-1, Math.min(1, correlation)),
    independentRuns: ofDifference === 0 ? Infinity : (first.count * (ofFirst + ofSecond)) / ofDifference,
  };
}
