import { compareWith, EXACT_RUNS, FEWEST_WORLDS_FOR_WORTH, worthKnowing } from "@glidepath/core";
import { deliverAnalysis } from "../analysis/deliver-analysis.js";
import { worthReport } from "../analysis/worth-report.js";
import { withThreads } from "../executors/with-threads.js";
import { choosePolicies } from "../input/choose-policies.js";
import { InputError } from "../input/input-error.js";
import { loadScenario } from "../input/load-scenario.js";
import { interruptible, nothingWritten } from "../interruption.js";
import type { SpeakingIo } from "../io.js";
import { prepareFolder } from "../output/prepare-folder.js";
import { checkMemory } from "../results/check-memory.js";
import { type WorthTold, worthTold } from "../results/worth-told.js";
import { withProgress } from "../terminal/with-progress.js";
import { analysisCommandLine } from "./analysis-command-line.js";
import type { WorthCommandOptions } from "./worth-command-options.js";

const RUNS = 4000;

/**
 * `glidepath worth`: what it is worth to know uncertain numbers before choosing one of the policies.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the worlds would not fit
 *   into memory
 */
export async function worthCommand(
  argument: string,
  options: WorthCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const { runs = RUNS, seed, workers, planYears = false, presentValue = false, quiet } = options;
  const { stderr, texts } = io;
  if (runs < FEWEST_WORLDS_FOR_WORTH || runs > EXACT_RUNS) {
    throw new InputError(texts.worth.runsOutside(runs, FEWEST_WORLDS_FOR_WORTH, EXACT_RUNS));
  }
  const scenario = await loadScenario(argument);
  const policies = choosePolicies(scenario, options.policies);
  const [only] = policies;
  if (only !== undefined && policies.length === 1) {
    throw new InputError(texts.worth.oneLeavesNoChoice(only));
  }
  if (options.out !== undefined) await prepareFolder(options.out);
  checkMemory(scenario, policies.length, runs);
  const comparison = await withProgress(quiet, stderr, texts.tables.progress, (onProgress) =>
    interruptible(nothingWritten, () =>
      withThreads(workers, (executor) =>
        compareWith(executor, scenario, { policies, runs, seed, onProgress }),
      ),
    ),
  );
  // It does not pause, so that Ctrl-C ends the program at once; there is nothing half done.
  const knowing = await withProgress(quiet, stderr, texts.worth.progress, (onProgress) =>
    worthKnowing(comparison, { planYearsOnly: planYears, presentValue, onProgress }),
  );
  const told: WorthTold = worthTold(comparison, knowing, { planYears, presentValue });
  const made = {
    scenario: scenario.name,
    seed,
    simulated: runs,
    command: analysisCommandLine("worth", argument, {
      "--policies": options.policies,
      "--runs": runs,
      "--seed": seed,
      "--plan-years": planYears,
      "--present-value": presentValue,
    }),
  };
  await deliverAnalysis(worthReport(told, scenario, texts), told, made, options, io);
}
