import { normalCdf } from "../../random/index.js";

/**
 * The unit normal loss integral: the mean of max(0, Z − u) for a standard normal Z. With a difference between two
 * policies of mean μ and standard deviation σ, normal, knowing it before choosing is worth σ·L(|μ|/σ) (Raiffa and
 * Schlaifer 1961).
 *
 * @param u any number, in standard deviations
 * @example unitNormalLoss(0) // 0.3989
 */
export function unitNormalLoss(u: number): number {
  return Math.exp(-(u * u) / 2) / Math.sqrt(2 * Math.PI) - u * normalCdf(-u);
}
