import { Alea } from "./alea.js";

/** A source of random numbers: every call returns the next one, strictly between 0 and 1. */
export type UniformStream = () => number;

/**
 * A named stream of uniform random numbers for one run.
 *
 * Gives every uncertain quantity a stream of its own, so that a new quantity, another policy or
 * another number of workers moves nobody else's draws. The stream depends on its three keys alone.
 *
 * The generator is `Alea`. Where many numbers are drawn, `aleaStream` gives the generator itself.
 *
 * @param seed the seed of the whole simulation, any text
 * @param name what is drawn, for instance the path of a parameter
 * @param run the number of the run: 0, 1, 2, …
 * @returns a function without arguments. Its values are the midpoints (k + ½)·2⁻³² of 2³² equal
 *   cells of (0, 1): 0 and 1 never occur, so an inverse distribution function may be applied to
 *   each.
 * @throws RangeError if `run` is not a whole number of at least 0
 *
 * @example
 * const next = uniformStream("2024", "need.shock", 17);
 * next(); // the same number in every program that asks for this seed, name and run
 */
export function uniformStream(seed: string, name: string, run: number): UniformStream {
  const generator = aleaStream(seed, name, run);
  return () => generator.next();
}

/**
 * The generator behind `uniformStream`, for loops that draw many numbers.
 *
 * @throws RangeError if `run` is not a whole number of at least 0
 * @example aleaStream("2024", "people/2024", 17).next()
 */
export function aleaStream(seed: string, name: string, run: number): Alea {
  if (!Number.isSafeInteger(run) || run < 0) {
    throw new RangeError(`run must be a whole number of at least 0, received ${run}; number the runs from 0`);
  }
  return new Alea(`${seed}/${name}/${run}`);
}
