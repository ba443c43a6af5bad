import { type Policy, policyFromSpec } from "../policy/index.js";
import type { PolicySpec, Scenario } from "../scenario/index.js";
import { buildModel } from "../world/index.js";
import type { Ensemble } from "./ensemble.js";
import { simulate, type SimulationPlan } from "./simulate.js";

/** What to simulate, as plain data that can be sent to another thread or machine. */
export interface SimulationJob {
  /** A checked scenario. */
  readonly scenario: Scenario;
  /** The policies to try, by name. */
  readonly policies: Readonly<Record<string, PolicySpec>>;
  readonly seed: string;
}

/**
 * Something that can run a job: this thread, several threads, several machines. All give the same
 * ensemble, bit for bit, because a world depends on the seed and its number alone and batches are
 * joined in the order of their runs.
 */
export interface Executor {
  /**
   * Runs the worlds 0 … runs − 1.
   *
   * @param onProgress called with the number of runs done, now and then
   */
  simulate(job: SimulationJob, runs: number, onProgress?: (done: number) => void): Promise<Ensemble>;
}

/** The policies of a job, ready to decide. */
export function policiesOf(job: SimulationJob): ReadonlyMap<string, Policy> {
  return new Map(Object.entries(job.policies).map(([name, spec]) => [name, policyFromSpec(spec)]));
}

/** Lays a job out for simulation; the same plan can run any number of batches. */
export function planOf(job: SimulationJob): SimulationPlan {
  return { model: buildModel(job.scenario), policies: policiesOf(job), seed: job.seed };
}

/** Runs everything in this thread. */
export const inThisThread: Executor = {
  async simulate(job, runs, onProgress) {
    return simulate(planOf(job), runs, onProgress);
  },
};
