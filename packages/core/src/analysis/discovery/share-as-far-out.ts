import { normalCdf } from "../../random/index.js";

// Halvings of an interval of probabilities: down to rounding, and never to 0 or 1 itself.
const HALVINGS = 50;

/**
 * The probability that a number is at least as far out as its value at a normal score, on the side of the score. Of
 * a continuous distribution that is the tail beyond the score. Of one with few values, all of the value counts,
 * wherever in its step the score lies.
 *
 * @param quantile of the number
 * @param score of the value; below 0 its low side
 * @example shareAsFarOut(quantileFunction({ distribution: "discrete", values: [0, 1] }), 2) // 0.5, not 0.023
 */
export function shareAsFarOut(quantile: (p: number) => number, score: number): number {
  const side = score < 0 ? 1 : -1;
  const value = quantile(normalCdf(score));
  // From the score inwards to where the value ends.
  let within = normalCdf(-Math.abs(score));
  let beyond = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (within + beyond) / 2;
    const at = quantile(side > 0 ? middle : 1 - middle);
    if (side * (at - value) <= 0) within = middle;
    else beyond = middle;
  }
  return within;
}
