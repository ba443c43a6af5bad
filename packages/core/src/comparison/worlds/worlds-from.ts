import type { Ensemble } from "../../simulation/index.js";
import { KeptWorlds } from "./kept-worlds.js";

/**
 * The worlds of some batches, all their numbers at hand.
 *
 * @param batches in any order; none between them missing
 * @param planYears how many of their years are plan years
 * @throws RangeError when a batch is missing or twice there
 * @example
 * const plan = planOf({ scenario, policies: sharpAlone, scaling: {}, seed: "x", chanceShift: 0,
 *   parameterPoints: "random" });
 * const batches = batchesOf(0, 500).map((batch) => simulateBatch(plan, batch));
 * worldsFrom(batches, 4).of("sharp", "net").total.mean
 */
export function worldsFrom(batches: readonly Ensemble[], planYears: number): KeptWorlds {
  const [first] = batches;
  if (first === undefined) throw new RangeError("There are no batches.");
  return new KeptWorlds(batches, { years: first.years, planYears });
}
