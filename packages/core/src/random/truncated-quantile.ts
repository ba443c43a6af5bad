/**
 * Quantile function of a distribution that is symmetric around 0, cut off at two bounds.
 *
 * Restricts the probability to [F(low), F(high)], so that one uniform number still gives one
 * variate and a larger uniform number never gives a smaller one. An interval above 0 is mirrored,
 * which keeps the accuracy of the lower tail.
 *
 * @param cdf cumulative distribution function of the symmetric distribution
 * @param quantile its inverse
 * @param low lower bound, −Infinity for none
 * @param high upper bound, above `low`; Infinity for none
 * @returns the quantile function of the values between the bounds
 *
 * @example
 * truncatedQuantile(normalCdf, normalQuantile, 0, Infinity)(0.5); // 0.6744897501960817
 */
export function truncatedQuantile(
  cdf: (z: number) => number,
  quantile: (p: number) => number,
  low: number,
  high: number,
): (p: number) => number {
  if (low === -Infinity && high === Infinity) return quantile;
  const mirrored = low > 0;
  const from = cdf(mirrored ? -high : low);
  const mass = cdf(mirrored ? -low : high) - from;
  // Rounding may lead past a bound by a unit in the last place.
  return mirrored
    ? (p) => Math.min(high, Math.max(low, -quantile(from + (1 - p) * mass)))
    : (p) => Math.min(high, Math.max(low, quantile(from + p * mass)));
}
