import type { Distribution } from "./distribution.js";
import { quantileFunction } from "./quantile-function.js";

// Halvings of [0, 1] after which what is left is less than the spacing of random numbers.
const HALVINGS = 53;

/**
 * Where a value stands in a distribution: the probability of less, and half of that of exactly the
 * value (the mid-distribution function of Parzen 2004). Found by bisection of the quantile function,
 * so that it holds for every distribution that can be drawn.
 *
 * @returns a share from 0 (below all) to 1 (above all); 0.5 is the middle
 * @throws RangeError as `quantileFunction`
 *
 * @example
 * rankIn({ distribution: "uniform", min: 0, max: 10 }, 2.5); // 0.25
 * rankIn({ distribution: "discrete", values: [1, 2] }, 1); // 0.25: half of the half that it holds
 */
export function rankIn(distribution: Distribution, value: number): number {
  const quantile = quantileFunction(distribution);
  const below = shareWhere((p) => quantile(p) < value);
  const upTo = shareWhere((p) => quantile(p) <= value);
  return (below + upTo) / 2;
}

// Up to which probability a condition holds that holds from 0 up to somewhere.
function shareWhere(holds: (p: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  // An end that is never left is the end itself, not a hair beside it.
  return low === 0 ? 0 : high;
}
