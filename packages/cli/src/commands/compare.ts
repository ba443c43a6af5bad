import { compareWith, type Comparison, type Executor, type Scenario } from "@glidepath/core";
import { withThreads } from "../executors/with-threads.js";
import { checkStopping } from "../input/check-stopping.js";
import { choosePolicies } from "../input/choose-policies.js";
import { loadScenario } from "../input/load-scenario.js";
import { interruptible } from "../interruption.js";
import type { SpeakingIo } from "../io.js";
import { prepareFolder } from "../output/prepare-folder.js";
import { checkMemory } from "../results/check-memory.js";
import { progressBar } from "../terminal/progress-bar.js";
import { compareCommandLine } from "./compare-command-line.js";
import { type CompareCommandOptions, DEFAULT_RUNS } from "./compare-command-options.js";
import { deliverComparison } from "./deliver-comparison.js";

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
  await tryPolicies(scenario, policies, options, compareCommandLine(argument, options), io);
}

/**
 * Tries policies in the same worlds and gives the results as the options ask for: printed, and into a folder.
 *
 * @param command gives the same results again
 * @throws TaskError when the results would not fit into memory or cannot be written
 */
export async function tryPolicies(
  scenario: Scenario,
  policies: readonly string[],
  options: CompareCommandOptions,
  command: string,
  io: SpeakingIo,
): Promise<void> {
  checkMemory(scenario, policies.length, options.runs ?? options.maxRuns ?? DEFAULT_RUNS);
  if (options.out !== undefined) await prepareFolder(options.out);

  const comparison = await compareWithProgress(scenario, policies, options, io);
  await deliverComparison(comparison, command, options, io);
}

async function compareWithProgress(
  scenario: Scenario,
  policies: readonly string[],
  options: CompareCommandOptions,
  { stderr, texts }: SpeakingIo,
): Promise<Comparison> {
  const { runs, precision, maxRuns, seed, points = "random", quiet } = options;
  const progress = quiet ? undefined : progressBar(stderr, texts.tables.progress);
  try {
    return await interruptible(
      () => "Nothing was written.",
      () =>
        withExecutor(options, stderr, (executor) =>
          compareWith(executor, scenario, {
            policies,
            ...(precision === undefined ? { runs: runs ?? DEFAULT_RUNS } : { precision, maxRuns }),
            seed,
            parameterPoints: points,
            views: true,
            onProgress: progress?.update,
          }),
        ),
    );
  } finally {
    progress?.stop();
  }
}

async function withExecutor(
  { executor, redis, workers }: CompareCommandOptions,
  stderr: NodeJS.WritableStream,
  use: (executor: Executor) => Promise<Comparison>,
): Promise<Comparison> {
  if (executor !== "bullmq") return withThreads(workers, use);
  // Only those who have a queue pay for its library.
  const { withQueue } = await import("../executors/by-queue.js");
  return withQueue(redis, stderr, use);
}
