import { bindBeta } from "./bind-beta.js";

/**
 * Quantile function (inverse cumulative distribution function) of the beta distribution on 0 to 1.
 *
 * For many probabilities with the same shapes, `quantileFunction` is faster.
 *
 * Method: Halley's iteration on the logarithm of the smaller tail, see `bindBeta`.
 *
 * @param p probability, from 0 to 1
 * @param alpha shape at 0, positive
 * @param beta shape at 1, positive
 * @returns the x with I_x(alpha, beta) = p; NaN for p outside [0, 1] and for shapes that are not
 *   positive. Relative accuracy about 1e-13 for shapes from 0.05 to 1e4, for x as for 1 − x (as far
 *   as doubles near 1 allow). Never decreases from one 32-bit uniform to the next.
 *
 * @see DLMF 8.17.22 and Didonato and Morris (1992), ACM Algorithm 708, for the function that is inverted
 * @example
 * betaQuantile(0.5, 2, 3); // 0.38572756813238945
 */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  if (!(alpha > 0 && beta > 0 && p >= 0 && p <= 1)) return NaN;
  if (p === 0 || p === 1) return p;
  const { oddsOf, normalGuess } = bindBeta(alpha, beta);
  const odds = oddsOf(p, 1 - p, normalGuess(p, 1 - p));
  // Above ½ from the other end: near 1, the rounding of odds/(1 + odds) would not keep the order.
  return odds <= 1 ? odds / (1 + odds) : 1 - 1 / (1 + odds);
}
