import { ValueSample } from "../comparison/index.js";

/**
 * The quantile of some numbers at probability `p` in [0, 1] (type 7 of Hyndman and Fan 1996).
 *
 * @example quantileOf([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantileOf(numbers: readonly number[], p: number): number {
  return new ValueSample(Float64Array.from(numbers)).quantile(p);
}
