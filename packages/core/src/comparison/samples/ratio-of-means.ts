import { type Mean, meanWithError, type Sample } from "./sample.js";

// Nearer to zero than so many standard errors, the denominator's sign is not known well enough.
const LEAST_ERRORS = 4;

// What is left of a variance when rounding is all that is left of it.
const ROUNDING = 1e-14;

/**
 * The mean of one number over the mean of another in the same worlds, with the error that both have
 * together (the delta method: that of the numerator less the ratio times the denominator).
 *
 * @param covariance of both over the worlds
 * @returns undefined when the mean of the denominator is too near to zero for a ratio to mean anything
 * @see Casella and Berger (2002), Statistical Inference, 5.5.4, on the delta method
 * @example ratioOfMeans(difference.net.total, difference.planPersonYears.total, 0)?.estimate
 */
export function ratioOfMeans(numerator: Sample, denominator: Sample, covariance: number): Mean | undefined {
  const { count } = numerator;
  const [above, below] = [numerator.mean, denominator.mean];
  if (below.estimate === 0 || Math.abs(below.estimate) < LEAST_ERRORS * below.standardError) return undefined;
  const estimate = above.estimate / below.estimate;
  // Variances of the means: that of the numerator less the ratio times the denominator.
  const terms = above.standardError ** 2 + (estimate * below.standardError) ** 2;
  const variance = terms - (2 * estimate * covariance) / count;
  const standardError = variance > ROUNDING * terms ? Math.sqrt(variance) / Math.abs(below.estimate) : 0;
  return meanWithError(estimate, standardError);
}
