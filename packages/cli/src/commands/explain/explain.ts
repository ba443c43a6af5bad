import { replay, type Scenario } from "@glidepath/core";
import { describedPolicy } from "@glidepath/notebooks/words";
import { choosePolicy } from "../../input/policies/choose-policy.js";
import { InputError } from "../../errors/input-error.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import type { Texts } from "../../language/texts.js";
import { chooseRun } from "./choose-run.js";
import type { Choice, Explained } from "../../results/explained.js";
import { bold } from "../../terminal/bold.js";
import { withProgress } from "../../terminal/with-progress.js";
import { explainedText } from "../../text/explain/explained-text.js";
import { commandLine } from "../../command-line/command-line.js";

/** The options of `glidepath explain`, after reading. */
export interface ExplainCommandOptions {
  /** Name of the policy; may be left out where there is only one. */
  readonly policy?: string;
  /** Name of the policy that it is set against. */
  readonly against?: string;
  /** The number of the world; or how to choose it. */
  readonly run?: number;
  /** Share of worlds. */
  readonly worst?: number;
  readonly median?: boolean;
  /** Number of worlds to choose from. */
  readonly runs?: number;
  readonly seed: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const RUNS = 1000;

/**
 * `glidepath explain`: lives through one world again, named by its number or chosen by its place among
 * many, and prints what happened in it.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the worlds to choose from
 *   would not fit into memory
 */
export async function explainCommand(
  argument: string,
  options: ExplainCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const { texts } = io;
  checkOptions(options, texts);
  const scenario = await loadScenario(argument);
  const policy = choosePolicy(scenario, "--policy", options.policy);
  const against =
    options.against === undefined ? undefined : choosePolicy(scenario, "--against", options.against);
  if (against === policy) {
    throw new InputError(texts.explain.samePolicyTwice(policy));
  }
  const { run, choice } = await worldOf(scenario, policy, against, options, io);
  const { seed } = options;
  const policies = against === undefined ? [policy] : [policy, against];
  const explained: Explained = {
    ...replay(scenario, { run, seed, policies }),
    policy,
    against: against ?? null,
    choice,
    command: commandLine("explain", argument, {
      "--policy": policy,
      "--against": against,
      "--run": run,
      "--seed": seed,
    }),
  };
  io.stdout.write(
    options.json
      ? `${JSON.stringify(explained, null, 2)}\n`
      : explainedText(spoken(explained, scenario, texts), texts, bold(io.stdout, io.env)),
  );
}

// For readers, what a policy does is told in their language; programs get core's words.
function spoken(explained: Explained, scenario: Scenario, texts: Texts): Explained {
  const policies = Object.fromEntries(
    Object.entries(explained.policies).map(([name, path]) => [
      name,
      { ...path, description: describedPolicy(scenario, { name, description: path.description }, texts) },
    ]),
  );
  return { ...explained, policies };
}

function checkOptions({ run, worst, median, runs }: ExplainCommandOptions, { explain }: Texts): void {
  const named = Object.entries({ "--run": run, "--worst": worst, "--median": median })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
  if (named.length > 1) {
    throw new InputError(explain.severalWorlds(named));
  }
  if (run !== undefined && runs !== undefined) {
    throw new InputError(explain.runsWithoutChoice);
  }
}

async function worldOf(
  scenario: Scenario,
  policy: string,
  against: string | undefined,
  { run, worst, runs = RUNS, seed, quiet }: ExplainCommandOptions,
  { stderr, texts }: SpeakingIo,
): Promise<{ run: number; choice: Choice | null }> {
  if (run !== undefined) return { run, choice: null };
  const share = worst ?? 0.5;
  const chosen = await withProgress(quiet, stderr, texts.tables.progress, (onProgress) =>
    chooseRun(scenario, { policy, against, share, runs, seed, onProgress }),
  );
  const by = worst === undefined ? "median" : "worst";
  return { run: chosen.run, choice: { by, share, runs, net: chosen.value, worlds: chosen.worlds } };
}
