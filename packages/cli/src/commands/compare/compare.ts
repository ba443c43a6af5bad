import { compareCommandLine } from "../../comparison/compare-command-line.js";
import type { WithExecutor } from "../../comparison/compare-with-progress.js";
import type { ComparisonOptions } from "../../comparison/comparison-options.js";
import { tryPolicies } from "../../comparison/try-policies.js";
import { withThreads } from "../../executors/with-threads.js";
import { checkStopping } from "../../input/check-stopping.js";
import { loadScenario } from "../../input/load-scenario.js";
import { choosePolicies } from "../../input/policies/choose-policies.js";
import type { SpeakingIo } from "../../io.js";

/** The options of `glidepath compare`, after reading. */
export interface CompareCommandOptions extends ComparisonOptions {
  /** Number of threads. */
  readonly workers: number;
  /** Names separated by commas. */
  readonly policies?: string;
  readonly executor: "threads" | "bullmq";
  /** Address of the queue for the executor `bullmq`. */
  readonly redis: string;
}

/**
 * `glidepath compare`: tries policies in the same worlds, prints what came of it, and writes the
 * report and the results where a folder is named.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the
 *   results would not fit into memory or cannot be written, or the queue cannot be used
 */
export async function compareCommand(
  argument: string,
  options: CompareCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const scenario = await loadScenario(argument);
  const policies = choosePolicies(scenario, options.policies);
  checkStopping(options, policies.length);
  const command = compareCommandLine(argument, options);
  await tryPolicies(scenario, policies, options, command, executorOf(options, io), io);
}

function executorOf({ executor, redis, workers }: CompareCommandOptions, io: SpeakingIo): WithExecutor {
  if (executor !== "bullmq") return (use) => withThreads(workers, use);
  return async (use) => {
    // Only those who have a queue pay for its library.
    const { withQueue } = await import("../../executors/by-queue.js");
    return withQueue(redis, io, use);
  };
}
