import type { Scenario } from "@glidepath/core";
import { withThreads } from "../../executors/with-threads.js";
import { checkStopping } from "../../input/check-stopping.js";
import { choosePolicies } from "../../input/choose-policies.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import { prepareFolder } from "../../output/prepare-folder.js";
import { checkMemory } from "../../results/check-memory.js";
import { compareCommandLine } from "./compare-command-line.js";
import { type CompareCommandOptions, DEFAULT_RUNS } from "./compare-command-options.js";
import { compareWithProgress, type WithExecutor } from "./compare-with-progress.js";
import { deliverComparison, type DeliveryOptions } from "./deliver-comparison.js";

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

/** Which worlds, and where the results go. */
type TrialOptions = DeliveryOptions &
  Pick<CompareCommandOptions, "runs" | "precision" | "maxRuns" | "seed" | "points">;

/**
 * Tries policies in the same worlds and gives the results as the options ask for: printed, and into a folder.
 *
 * @param command gives the same results again
 * @throws TaskError when the results would not fit into memory or cannot be written
 */
export async function tryPolicies(
  scenario: Scenario,
  policies: readonly string[],
  options: TrialOptions,
  command: string,
  withExecutor: WithExecutor,
  io: SpeakingIo,
): Promise<void> {
  const { runs = DEFAULT_RUNS, precision, maxRuns, seed, points, quiet } = options;
  checkMemory(scenario, policies.length, options.runs ?? maxRuns ?? DEFAULT_RUNS);
  if (options.out !== undefined) await prepareFolder(options.out);

  const number = precision === undefined ? { runs } : { precision, maxRuns };
  const worlds = { ...number, seed, parameterPoints: points };
  const ifInterrupted = io.texts.machines.nothingWritten;
  const task = { scenario, policies, worlds, withExecutor, ifInterrupted, quiet };
  await deliverComparison(await compareWithProgress(task, io), command, options, io);
}

function executorOf({ executor, redis, workers }: CompareCommandOptions, io: SpeakingIo): WithExecutor {
  if (executor !== "bullmq") return (use) => withThreads(workers, use);
  return async (use) => {
    // Only those who have a queue pay for its library.
    const { withQueue } = await import("../../executors/by-queue.js");
    return withQueue(redis, io, use);
  };
}
