import { bindStudentT } from "./bind-student-t.js";

/**
 * Quantile function (inverse cumulative distribution function) of Student's t distribution.
 *
 * For many probabilities with the same degrees of freedom, `quantileFunction` is faster.
 *
 * Method: inversion of the incomplete beta function, see `bindStudentT`.
 *
 * @param p probability, from 0 to 1
 * @param df degrees of freedom, positive, not necessarily whole
 * @returns the t with probability p below it; −Infinity at 0, Infinity at 1, NaN for any other p
 *   outside (0, 1) and for df that is not positive. Relative accuracy about 1e-14 in both tails.
 *
 * @see DLMF 8.17; Wallace (1959) for where the search starts
 * @example
 * studentTQuantile(0.975, 10); // 2.228138851986274
 */
export function studentTQuantile(p: number, df: number): number {
  return df > 0 ? bindStudentT(df).quantile(p) : NaN;
}
