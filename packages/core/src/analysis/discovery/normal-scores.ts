import { normalQuantile } from "../../random/index.js";
import { ranks } from "../spearman.js";

/**
 * Normal scores of a sample (van der Waerden 1952): what a standard normal variable would be at the same rank. So
 * numbers of any unit and distribution stand on one scale, on which 0 is the middle; equal ones share a score.
 *
 * @returns one for each value, in the same order; standard deviations, ties alike
 * @example normalScores(Float64Array.of(10, 20, 90)) // −0.967, 0, 0.967
 */
export function normalScores(values: Float64Array): Float64Array {
  return ranks(values).map((rank) => normalQuantile((rank - 0.5) / values.length));
}
