import { withThreads } from "../../executors/with-threads.js";
import { choosePolicy } from "../../input/choose-policy.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import { commandLine } from "../../command-line/command-line.js";
import { tryPolicies } from "../compare/compare.js";
import { DEFAULT_RUNS } from "../compare/compare-command-options.js";
import type { RunCommandOptions } from "./run-command-options.js";

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
