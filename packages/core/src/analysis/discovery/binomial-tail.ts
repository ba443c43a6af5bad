import { regularizedIncompleteBeta } from "../../random/index.js";

/**
 * The probability of at least so many successes in independent trials.
 *
 * @param successes from 0 to `trials`
 * @param chance of a success, from 0 to 1
 * @example binomialTail(2, 2, 0.5) // 0.25
 */
export function binomialTail(successes: number, trials: number, chance: number): number {
  if (successes <= 0) return 1;
  return regularizedIncompleteBeta(chance, successes, trials - successes + 1);
}
