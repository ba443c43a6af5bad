/**
 * The first of `length` places from `first` on whose running total exceeds `uniform`, counted from
 * `first`; the last one at the latest.
 *
 * @param upTo running totals, ascending, to 1
 * @returns the number of the place, from 0
 * @example firstAbove(Float64Array.of(0.2, 0.7, 1), 0.5) // 1
 */
export function firstAbove(upTo: Float64Array, uniform: number, first = 0, length = upTo.length): number {
  const last = length - 1;
  // Where the shares are about even, the place is found at once.
  let i = Math.min(last, Math.floor(uniform * length));
  while (i < last && uniform >= upTo[first + i]) i++;
  while (i > 0 && uniform < upTo[first + i - 1]) i--;
  return i;
}
