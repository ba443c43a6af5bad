/**
 * One coordinate of one point of Sobol's sequence, before scrambling; in the order of Sobol', in
 * which a point can be had without those before it, not in that of Gray's code.
 *
 * @param directions the coordinate's direction numbers, see `directionNumbers`
 * @param index the number of the point, a whole number from 0 to 2³² − 1
 * @returns the coordinate times 2³², a whole number
 *
 * @example
 * sobolBits(directionNumbers(0), 6) / 2 ** 32; // 0.375: 6 is 110 in binary, mirrored at the point 0.011
 */
export function sobolBits(directions: Uint32Array, index: number): number {
  let bits = 0;
  for (let rest = index >>> 0, digit = 0; rest !== 0; rest >>>= 1, digit++) {
    if (rest & 1) bits ^= directions[digit];
  }
  return bits >>> 0;
}
