import { allocatePath, allocateWorkspace, enterWorld, evolve, type Path } from "../municipality/index.js";
import type { Policy } from "../policy/index.js";
import type { Scenario } from "../scenario/index.js";
import { allocateWorld, buildModel, drawWorld, type Model, type ParameterPoints } from "../world/index.js";

/** Which worlds to live through. */
export interface WorldsToLive {
  /** Worlds 0, 1, … of the seed, as in `compare`. */
  readonly runs: number;
  readonly seed: string;
  /** Default `random`. */
  readonly parameterPoints?: ParameterPoints;
}

/**
 * Lives through the first worlds once more, for what `compare` does not keep.
 *
 * @param policies by name
 * @param take given each path as soon as it is evolved, with the places of its policy and world; the next one
 *   is written over it
 * @returns the scenario laid out
 */
export function liveThrough(
  scenario: Scenario,
  policies: ReadonlyMap<string, Policy>,
  { runs, seed, parameterPoints = "random" }: WorldsToLive,
  take: (path: Path, policy: number, run: number) => void,
): Model {
  const model = buildModel(scenario, { parameterPoints });
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  for (let run = 0; run < runs; run++) {
    drawWorld(model, seed, run, world);
    enterWorld(model, world, workspace);
    let place = 0;
    for (const [name, policy] of policies) {
      evolve(model, world, name, policy, workspace, path);
      take(path, place++, run);
    }
  }
  return model;
}
