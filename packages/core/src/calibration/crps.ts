/**
 * The continuous ranked probability score of a forecast given as a sample: the mean distance of the
 * sample from the outcome, less half the mean distance within the sample. In the unit of the outcome;
 * smaller is better; of a single number it is the absolute error.
 *
 * Source: Gneiting and Raftery 2007, Journal of the American Statistical Association 102:359,
 * equation 21.
 *
 * @param sorted the sample in rising order
 * @example crps([3], 5) // 2
 */
export function crps(sorted: ArrayLike<number>, outcome: number): number {
  const n = sorted.length;
  let toOutcome = 0;
  let within = 0;
  for (let i = 0; i < n; i++) {
    toOutcome += Math.abs(sorted[i] - outcome);
    within += (2 * i + 1 - n) * sorted[i];
  }
  return toOutcome / n - within / (n * n);
}
