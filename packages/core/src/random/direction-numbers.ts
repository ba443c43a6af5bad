import { JOE_KUO_6 } from "./joe-kuo-6.js";

/** How many dimensions of Sobol's sequence there are numbers for. */
export const SOBOL_DIMENSIONS = 256;

const BITS = 32;

/**
 * The direction numbers of one dimension of Sobol's sequence: what each binary digit of a point's
 * index adds, by exclusive or, to its coordinate.
 *
 * Method: the recurrence of Sobol' 1967 in the form of Bratley and Fox 1988 (ACM Algorithm 659), with
 * the polynomials and starting values of Joe and Kuo 2008.
 *
 * @param dimension from 0 to 255
 * @returns 32 whole numbers, that of the index's last digit first, in units of 2⁻³²
 * @throws RangeError if `dimension` is no whole number from 0 to 255
 *
 * @example
 * directionNumbers(0)[1]; // 1073741824 = 2³⁰, a quarter
 */
export function directionNumbers(dimension: number): Uint32Array {
  if (!Number.isInteger(dimension) || dimension < 0 || dimension >= SOBOL_DIMENSIONS) {
    throw new RangeError(
      `dimension must be a whole number from 0 to ${SOBOL_DIMENSIONS - 1}, received ${dimension}`,
    );
  }
  if (dimension === 0) return Uint32Array.from({ length: BITS }, (_, i) => 2 ** (BITS - 1 - i));
  rows ??= JOE_KUO_6.split(",").map((row) => row.trim().split(/\s+/).map(Number));
  const [coefficients, ...start] = rows[dimension - 1];
  const degree = start.length;
  const numbers = new Uint32Array(BITS);
  for (let i = 0; i < BITS; i++) {
    if (i < degree) {
      numbers[i] = start[i] << (BITS - 1 - i);
      continue;
    }
    const oldest = numbers[i - degree];
    let next = oldest ^ (oldest >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((coefficients >>> (degree - 1 - k)) & 1) next ^= numbers[i - k];
    }
    numbers[i] = next;
  }
  return numbers;
}

let rows: readonly (readonly number[])[] | undefined;
