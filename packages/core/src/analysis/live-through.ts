import {
  allocatePath,
  allocateWorkspace,
  enterWorld,
  evolve,
  type Ledger,
  LINES_BESIDE_SERVICES,
  type Path,
} from "../municipality/index.js";
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
 * @param take given each path as soon as it is evolved, with the places of its policy and world; the next one
 *   is written over it
 * @returns the scenario laid out
 */
export function liveThrough(
  scenario: Scenario,
  policies: readonly (readonly [name: string, policy: Policy])[],
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
    policies.forEach(([name, policy], p) => {
      evolve(model, world, name, policy, workspace, path);
      take(path, p, run);
    });
  }
  return model;
}

/** The sum of a line of the ledger over the whole run; the warm-up year, index 0, is outside all totals. */
export function overWholeRun(values: Float64Array, line: number, years: number): number {
  let sum = 0;
  for (let year = 1; year < years; year++) sum += values[line * years + year];
  return sum;
}

/** Idle + overflow + transition of a line over the whole run. */
export function adjustmentOverWholeRun(
  { idle, overflow, transition }: Ledger,
  line: number,
  years: number,
): number {
  return [idle, overflow, transition].reduce((sum, part) => sum + overWholeRun(part, line, years), 0);
}

/** The lines of cost in the order of the ledger: the services, and `LINES_BESIDE_SERVICES`. */
export function linesOfCost({ services }: Scenario): readonly string[] {
  return [...Object.keys(services), ...LINES_BESIDE_SERVICES];
}
