/**
 * Refuses what is no probability, such as a percentage.
 *
 * @throws RangeError unless it is a number in [0, 1]
 * @example checkProbability(5) // quantile: write a probability from 0 to 1, such as 0.05; received 5.
 */
export function checkProbability(p: number): void {
  if (p >= 0 && p <= 1) return;
  throw new RangeError(`quantile: write a probability from 0 to 1, such as 0.05; received ${p}.`);
}
