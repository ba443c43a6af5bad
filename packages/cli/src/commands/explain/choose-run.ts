import { availableParallelism } from "node:os";
import { compareWith, type Executor, EXACT_RUNS, inThisThread, type Scenario } from "@glidepath/core";
import { withWorkerThreads } from "../../executors/in-worker-threads.js";
import { InputError } from "../../errors/input-error.js";
import { checkMemory } from "../../executors/check-memory.js";
import { type RunAtPlace, runAtPlace } from "../../results/run-at-place.js";

/** Which worlds to choose from, and by what. */
export interface ChooseRunOptions {
  readonly policy: string;
  /** Where there is one, the difference of net to it decides. */
  readonly against: string | undefined;
  /** Share of the worlds, counted from the worst; 0.5 is the middle. */
  readonly share: number;
  readonly runs: number;
  readonly seed: string;
  readonly onProgress?: ((done: number, runs: number) => void) | undefined;
}

// Below this, other threads take longer to start than the worlds to simulate.
const WORTH_THREADS = 2000;

/**
 * The world at a place among many by net over the whole run, or by the difference of net to another
 * policy. Simulates them all.
 *
 * @throws InputError when they are more than are kept, TaskError when they would not fit into memory
 */
export async function chooseRun(scenario: Scenario, options: ChooseRunOptions): Promise<RunAtPlace> {
  const { policy, against, share, runs, seed, onProgress } = options;
  const policies = against === undefined ? [policy] : [policy, against];
  if (runs > EXACT_RUNS) {
    throw new InputError(({ machines }) => machines.singleWorlds(runs, EXACT_RUNS));
  }
  checkMemory(scenario, policies.length, runs);
  const compare = (executor: Executor) =>
    compareWith(executor, scenario, { policies, runs, seed, onProgress });
  const result = await (runs < WORTH_THREADS
    ? compare(inThisThread)
    : withWorkerThreads(availableParallelism(), compare));
  const { net } = against === undefined ? result.policy(policy) : result.difference(policy, against);
  return runAtPlace(net.total.values, share);
}
