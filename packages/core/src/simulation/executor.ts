import { type Policy, PolicyError, policyFromSpec, scaledByName, type Scaling } from "../policy/index.js";
import type { PolicySpec, Scenario } from "../scenario/index.js";
import { buildModel, type ParameterChange, type ParameterPoints } from "../world/index.js";
import type { Batch } from "./batch.js";
import type { Ensemble } from "./ensemble.js";
import { simulateBatch, type SimulationPlan } from "./simulate.js";

/** What to simulate, as plain data that can be sent to another thread or machine. */
export interface SimulationJob {
  /** A checked scenario. */
  readonly scenario: Scenario;
  /** The policies to try, by name. */
  readonly policies: Readonly<Record<string, PolicySpec>>;
  /** Policies whose numbers are all multiplied by a factor, by name. */
  readonly scaling: Readonly<Record<string, Scaling>>;
  readonly seed: string;
  /** As in `SimulationPlan`. */
  readonly chanceShift: number;
  /** What uncertain parameters are drawn from. */
  readonly parameterPoints: ParameterPoints;
  /** As in `ModelOptions`. */
  readonly parameterChange?: ParameterChange;
}

/**
 * Something that can run batches of a job: this thread, several threads, several machines. All give
 * the same batches, bit for bit, because a world depends on the seed and its number alone; what is
 * made of them is made in the order of their runs. A batch may be run twice without harm.
 *
 * @example
 * const executor: Executor = {
 *   async simulate(job, batches, onBatch) {
 *     const plan = planOf(job); // or send job and batch elsewhere: both are plain data
 *     for (const batch of batches) onBatch(simulateBatch(plan, batch));
 *   },
 * };
 */
export interface Executor {
  /**
   * Runs batches, each delivered exactly once, in any order.
   *
   * @param onBatch called with each as it is done
   * @returns when all have been delivered
   */
  simulate(job: SimulationJob, batches: readonly Batch[], onBatch: (batch: Ensemble) => void): Promise<void>;
}

/**
 * Lays a job out for simulation; the same plan can run any number of batches.
 *
 * @throws PolicyError when a policy cannot be carried out, RangeError for a key of `parameterChange` that
 *   is none
 * @example
 * const plan = planOf({ scenario, policies: sharpAlone, scaling: {}, seed: "x", chanceShift: 0,
 *   parameterPoints: "random" });
 * plan.policies.get("sharp")?.description;
 */
export function planOf(job: SimulationJob): SimulationPlan {
  const { scenario, policies, scaling, seed, chanceShift, parameterPoints, parameterChange } = job;
  const ready = new Map<string, Policy>();
  for (const [name, spec] of Object.entries(policies)) {
    ready.set(name, scaledByName(name, policyFromSpec(spec), scaling));
  }
  const model = buildModel(scenario, { parameterPoints, parameterChange });
  return { model, policies: ready, seed, chanceShift };
}

/**
 * What somebody else gives back for a batch. A policy that cannot be followed is told as data, because
 * an error loses its class on the way.
 */
export type BatchAnswer = { readonly batch: Ensemble } | { readonly policy: string; readonly reason: string };

/**
 * Runs one batch for somebody else; other errors than a policy's are thrown.
 *
 * @throws Error whatever else went wrong
 * @example
 * const plan = planOf({ scenario, policies: sharpAlone, scaling: {}, seed: "x", chanceShift: 0,
 *   parameterPoints: "random" });
 * "batch" in answerBatch(plan, { firstRun: 0, runs: 10 }); // true
 */
export function answerBatch(plan: SimulationPlan, batch: Batch): BatchAnswer {
  try {
    return { batch: simulateBatch(plan, batch) };
  } catch (error) {
    if (error instanceof PolicyError) return { policy: error.policy, reason: error.reason };
    throw error;
  }
}

/**
 * The batch in an answer. @throws PolicyError when there is none because of a policy
 *
 * @example
 * const plan = planOf({ scenario, policies: sharpAlone, scaling: {}, seed: "x", chanceShift: 0,
 *   parameterPoints: "random" });
 * batchOf(answerBatch(plan, { firstRun: 0, runs: 10 })).runs; // 10
 */
export function batchOf(answer: BatchAnswer): Ensemble {
  if ("batch" in answer) return answer.batch;
  throw new PolicyError(answer.policy, answer.reason);
}

/** Runs everything in this thread. */
export const inThisThread: Executor = {
  async simulate(job, batches, onBatch) {
    const plan = planOf(job);
    for (const batch of batches) onBatch(simulateBatch(plan, batch));
  },
};
