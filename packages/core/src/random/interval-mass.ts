/**
 * Probability of an interval under a distribution that is symmetric around 0.
 *
 * An interval above 0 is mirrored, so that a far upper tail is as accurate as a far lower one.
 *
 * @param cdf cumulative distribution function of the symmetric distribution, accurate in its lower
 *   tail
 * @param low lower end, −Infinity for none
 * @param high upper end, above `low`; Infinity for none
 * @returns the probability of a value between the two
 *
 * @example
 * intervalMass(normalCdf, -1, 1); // 0.6826894921370859
 */
export function intervalMass(cdf: (z: number) => number, low: number, high: number): number {
  return low > 0 ? cdf(-low) - cdf(-high) : cdf(high) - cdf(low);
}
