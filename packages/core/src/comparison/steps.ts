import type { Scaling } from "../policy/index.js";
import { type Batch, batchesOf, type Ensemble } from "../simulation/index.js";
import { Gatherer } from "./worlds/gatherer.js";
import type { Horizon } from "./worlds/series.js";
import type { Worlds } from "./worlds/worlds.js";

/** Worlds to be simulated next, by whoever simulates: this thread or an executor. */
export interface Work {
  /** Names of the policies to try. */
  readonly policies: readonly string[];
  readonly scaling: Readonly<Record<string, Scaling>>;
  readonly chanceShift: number;
  readonly batches: readonly Batch[];
  /** Takes each batch when it is done, in any order. */
  readonly take: (batch: Ensemble) => void;
}

/** A computation that asks for worlds and goes on when it has been given them. */
export type Steps<Result> = Generator<Work, Result, void>;

/** Asks for the first worlds of some policies, as they are or with their numbers scaled. */
export function* worldsOf(
  policies: readonly string[],
  horizon: Horizon,
  runs: number,
  { scaling = {}, chanceShift = 0 }: Partial<Pick<Work, "scaling" | "chanceShift">> = {},
): Steps<Worlds> {
  const gatherer = new Gatherer(horizon);
  const take = (batch: Ensemble) => gatherer.add(batch);
  yield { policies, scaling, chanceShift, batches: batchesOf(0, runs), take };
  gatherer.checkComplete(runs);
  return gatherer.worlds;
}
