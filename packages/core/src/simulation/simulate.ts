import { allocatePath, allocateWorkspace, enterWorld, evolve } from "../municipality/index.js";
import type { Policy } from "../policy/index.js";
import { allocateWorld, drawWorld, type Model } from "../world/index.js";
import type { Batch } from "./batch.js";
import { allocateEnsemble, type Ensemble } from "./ensemble.js";
import { MEASURES, measure } from "./measures.js";

/** Which worlds to draw and which policies to try in each. */
export interface SimulationPlan {
  readonly model: Model;
  readonly policies: ReadonlyMap<string, Policy>;
  readonly seed: string;
  /**
   * World i has the uncertain parameters of run i and the chance of run i + `chanceShift`. 0 for worlds
   * as they are; a large number for worlds that share their parameters with others, and nothing else.
   */
  readonly chanceShift: number;
}

/**
 * Tries every policy in the worlds of a batch. Each world depends on the seed and its number
 * alone, so batches may be run in any order, anywhere, and joined.
 *
 * @throws PolicyError when a policy returns something that is not a number of persons
 * @example
 * const plan = planOf({ scenario, policies: sharpAlone, scaling: {}, seed: "x", chanceShift: 0,
 *   parameterPoints: "random" });
 * simulateBatch(plan, { firstRun: 0, runs: 250 }).policies.get("sharp")?.net; // Float64Array of 250 × years
 */
export function simulateBatch(plan: SimulationPlan, { firstRun, runs }: Batch): Ensemble {
  const { model, policies, seed, chanceShift } = plan;
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  const years = simulatedYears(model);
  const ensemble = allocateEnsemble([...policies.keys()], years, firstRun, runs);
  for (let i = 0; i < runs; i++) {
    const run = firstRun + i;
    drawWorld(model, seed, run, world, run + chanceShift);
    enterWorld(model, world, workspace);
    for (const [name, policy] of policies) {
      evolve(model, world, name, policy, workspace, path);
      const matrices = ensemble.policies.get(name);
      if (matrices === undefined) continue;
      for (const what of MEASURES) {
        const values = matrices[what];
        for (let y = 0; y < years.length; y++) {
          values[i * years.length + y] = measure(what, path, y + 1, world, model);
        }
      }
    }
  }
  return ensemble;
}

/**
 * Calendar years that a simulation reports, the first plan year first; the warm-up year is not one.
 *
 * @example simulatedYears(buildModel(scenario))[0] // 2024
 */
export function simulatedYears(model: Model): number[] {
  return Array.from({ length: model.years - 1 }, (_, y) => model.warmUpYear + 1 + y);
}
