import { bindStudentT } from "./bind-student-t.js";

/**
 * Cumulative distribution function of Student's t distribution.
 *
 * Needed to cut the distribution off at a bound.
 *
 * Method: the incomplete beta function, see `bindStudentT`.
 *
 * @param t any number; −Infinity and Infinity are allowed
 * @param df degrees of freedom, positive, not necessarily whole
 * @returns the probability of a value of at most t; NaN for df that is not positive. Relative
 *   accuracy about 1e-14 in the lower tail; for a small upper tail use studentTCdf(−t, df).
 *
 * @see DLMF 8.17, for T²/df as the odds of a beta variable
 * @example
 * studentTCdf(-2, 10); // 0.03669401738537018
 */
export function studentTCdf(t: number, df: number): number {
  return df > 0 ? bindStudentT(df).cdf(t) : NaN;
}
