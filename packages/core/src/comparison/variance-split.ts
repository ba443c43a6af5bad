import { pooledCorrelation } from "./samples/pooled-correlation.js";
import { type Mean, meanWithError } from "./samples/sample.js";

/** How much of the variance of a number comes from uncertain parameters; the rest is chance. */
export interface VarianceSplit {
  /**
   * Share of the variance that parameters explain: what would go away if they were known. Near 0 an
   * estimate may come out below it.
   */
  readonly parameters: Mean;
  /** Worlds drawn anew for it. */
  readonly worlds: number;
}

/**
 * Splits a variance by the law of total variance, Var Y = Var E[Y|θ] + E Var[Y|θ], from pairs of
 * worlds that share their parameters θ and nothing else: their covariance is Var E[Y|θ] (Sobol 1993;
 * the estimator with pooled mean and variance of Janon and others 2014, with its asymptotic error).
 *
 * @param first the number in each world
 * @param second the number in the worlds of the same parameters and other chance, in the same order
 * @returns undefined where all are the same, or there are fewer than two
 * @throws RangeError when there are not as many in both
 * @example varianceSplit(Float64Array.of(1, 4, 2, 8), Float64Array.of(2, 3, 3, 7))?.parameters.estimate
 */
export function varianceSplit(first: Float64Array, second: Float64Array): VarianceSplit | undefined {
  const n = first.length;
  if (second.length !== n)
    throw new RangeError(`There are ${n} worlds, and ${second.length} to go with them.`);
  const isFirst = (value: number) => value === first[0];
  if (n < 2 || (first.every(isFirst) && second.every(isFirst))) return undefined;
  const { estimate, mean, squares: all } = pooledCorrelation(first, second);
  // Each world's part in the error of the ratio.
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const [a, b] = [first[i] - mean, second[i] - mean];
    squares += (a * b - (estimate * (a * a + b * b)) / 2) ** 2;
  }
  return { parameters: meanWithError(estimate, Math.sqrt(squares) / all), worlds: n };
}
