import { Alea } from "./alea.js";
import { directionNumbers } from "./direction-numbers.js";
import { nestedUniformScramble } from "./nested-uniform-scramble.js";
import { sobolBits } from "./sobol-bits.js";

/**
 * One coordinate of a scrambled Sobol sequence, by the number of the run.
 *
 * Over many runs such points fill the unit cube more evenly than independent ones, so that a mean of
 * something smooth is known sooner; one by one they are uniform and so leave it without bias. The
 * scramble depends on the seed and the name alone.
 *
 * Method: Sobol's sequence with the direction numbers of Joe and Kuo 2008, scrambled as in Owen 1995.
 *
 * @param seed the seed of the whole simulation, any text
 * @param name what is drawn, for instance the path of a parameter
 * @param dimension which coordinate of the sequence, from 0 to 255; each name needs its own
 * @returns a function of the run, 0, 1, 2, … below 2³², in any order. Its values are the midpoints of
 *   2³² equal cells of (0, 1), as those of `uniformStream`. It throws a RangeError for another run.
 * @throws RangeError if there is no such dimension
 *
 * @example
 * const coordinate = scrambledSobol("2024", "parameter/housing.owned", 3);
 * coordinate(17); // strictly between 0 and 1
 */
export function scrambledSobol(seed: string, name: string, dimension: number): (run: number) => number {
  const directions = directionNumbers(dimension);
  // Where a stream has its run stands a word, so that no stream shares these numbers.
  const generator = new Alea(`${seed}/${name}/scramble`);
  const key = [word(generator), word(generator)] as const;
  return (run) => {
    if (!Number.isInteger(run) || run < 0 || run >= CELLS) {
      throw new RangeError(`run must be a whole number from 0 to 2^32 - 1, received ${run}`);
    }
    return (nestedUniformScramble(sobolBits(directions, run), key) + 0.5) / CELLS;
  };
}

const CELLS = 2 ** 32;

function word(generator: Alea): number {
  return Math.floor(generator.next() * CELLS);
}
