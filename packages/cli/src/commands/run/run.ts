import { withThreads } from "../../executors/with-threads.js";
import { choosePolicy } from "../../input/policies/choose-policy.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import { commandLine } from "../../command-line/command-line.js";
import { type ComparisonOptions, DEFAULT_RUNS } from "../../comparison/comparison-options.js";
import { tryPolicies } from "../../comparison/try-policies.js";

/** The options of `glidepath run`, after reading. */
export interface RunCommandOptions extends Omit<ComparisonOptions, "precision" | "maxRuns"> {
  readonly policy?: string;
  /** Number of threads. */
  readonly workers: number;
}

/**
 * `glidepath run`: the results of one policy, as `compare` gives them for several.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the results would not fit
 *   into memory or cannot be written
 */
export async function runCommand(
  argument: string,
  options: RunCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const scenario = await loadScenario(argument);
  const policy = choosePolicy(scenario, "--policy", options.policy);
  const { runs = DEFAULT_RUNS, seed, points } = options;
  const command = commandLine("run", argument, {
    "--policy": policy,
    "--runs": runs,
    "--seed": seed,
    "--points": points === "sobol" ? points : undefined,
  });
  await tryPolicies(scenario, [policy], options, command, (use) => withThreads(options.workers, use), io);
}
