import type { Ensemble } from "../../simulation/index.js";
import { KeptWorlds } from "./kept-worlds.js";

/**
 * The worlds of some batches, all their numbers at hand.
 *
 * @param batches in any order; none between them missing
 * @param planYears how many of their years are plan years
 * @throws RangeError when a batch is missing or twice there
 * @example worldsFrom(batches, 4).difference("sharp", "gradual", "net").total.mean
 */
export function worldsFrom(batches: readonly Ensemble[], planYears: number): KeptWorlds {
  const [first] = batches;
  if (first === undefined) throw new RangeError("There are no batches.");
  return new KeptWorlds(batches, { years: first.years, planYears });
}
