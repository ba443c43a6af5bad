import { withThreads } from "../executors/with-threads.js";
import { choosePolicy } from "../input/choose-policy.js";
import { loadScenario } from "../input/load-scenario.js";
import type { SpeakingIo } from "../io.js";
import { tryPolicies } from "./compare.js";
import { runCommandLine } from "./run-command-line.js";
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
  const command = runCommandLine(argument, policy, options);
  await tryPolicies(scenario, [policy], options, command, (use) => withThreads(options.workers, use), io);
}
