import { type Mean, meanWithError, type Sample } from "./sample.js";

// Nearer to zero than so many standard errors, the denominator's sign is not known well enough.
const LEAST_ERRORS = 4;

/**
 * The mean of one number over the mean of another in the same worlds, with the error that both have
 * together (the delta method: that of the numerator less the ratio times the denominator).
 *
 * @returns undefined when the mean of the denominator is too near to zero for a ratio to mean anything
 * @example ratioOfMeans(difference.net.total, difference.planPersonYears.total)?.estimate
 */
export function ratioOfMeans(numerator: Sample, denominator: Sample): Mean | undefined {
  const { estimate: below, standardError: error } = denominator.mean;
  if (below === 0 || Math.abs(below) < LEAST_ERRORS * error) return undefined;
  const estimate = numerator.mean.estimate / below;
  const n = numerator.values.length;
  let squares = 0;
  // Its mean is 0 by the ratio's definition.
  for (let i = 0; i < n; i++) squares += (numerator.values[i] - estimate * denominator.values[i]) ** 2;
  const standardError = n > 1 ? Math.sqrt(squares / (n - 1) / n) / Math.abs(below) : 0;
  return meanWithError(estimate, standardError);
}
