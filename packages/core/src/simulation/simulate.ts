import { allocatePath, allocateWorkspace, enterWorld, evolve } from "../municipality/index.js";
import type { Policy } from "../policy/index.js";
import { allocateWorld, drawWorld, type Model } from "../world/index.js";
import { allocateEnsemble, type Ensemble, joinEnsembles } from "./ensemble.js";
import { MEASURES, measure } from "./measures.js";

/** Runs a batch when nothing else is asked for; a fixed number, so that results depend on no machine. */
export const BATCH_RUNS = 250;

/** Which worlds to draw and which policies to try in each. */
export interface SimulationPlan {
  readonly model: Model;
  readonly policies: ReadonlyMap<string, Policy>;
  readonly seed: string;
}

/**
 * Tries every policy in the worlds `firstRun … firstRun + runs − 1`. Each world depends on the
 * seed and its number alone, so batches may be run in any order, anywhere, and joined.
 */
export function simulateBatch(plan: SimulationPlan, firstRun: number, runs: number): Ensemble {
  const { model, policies, seed } = plan;
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  const years = Array.from({ length: model.years - 1 }, (_, y) => model.warmUpYear + 1 + y);
  const ensemble = allocateEnsemble([...policies.keys()], years, firstRun, runs);
  for (let i = 0; i < runs; i++) {
    drawWorld(model, seed, firstRun + i, world);
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
 * Tries every policy in the worlds 0 … runs − 1, batch by batch, in this thread.
 *
 * @param onProgress called after each batch with the runs done so far
 */
export function simulate(
  plan: SimulationPlan,
  runs: number,
  onProgress?: (done: number) => void,
  batchRuns: number = BATCH_RUNS,
): Ensemble {
  const batches: Ensemble[] = [];
  for (let first = 0; first < runs; first += batchRuns) {
    const size = Math.min(batchRuns, runs - first);
    batches.push(simulateBatch(plan, first, size));
    onProgress?.(first + size);
  }
  return joinEnsembles(batches);
}
