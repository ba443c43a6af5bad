import type { Scenario } from "@glidepath/core";
import { checkMemory } from "../executors/check-memory.js";
import type { SpeakingIo } from "../io.js";
import { prepareFolder } from "../output/prepare-folder.js";
import { compareWithProgress, type WithExecutor } from "./compare-with-progress.js";
import { type ComparisonOptions, DEFAULT_RUNS } from "./comparison-options.js";
import { deliverComparison } from "./deliver-comparison.js";

/**
 * Tries policies in the same worlds and gives the results as the options ask for: printed, and into a folder.
 *
 * @param command gives the same results again
 * @throws TaskError when the results would not fit into memory or cannot be written
 */
export async function tryPolicies(
  scenario: Scenario,
  policies: readonly string[],
  options: ComparisonOptions,
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
