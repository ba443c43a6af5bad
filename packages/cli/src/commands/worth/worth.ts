import { compared, EXACT_RUNS, FEWEST_WORLDS_FOR_WORTH, worthKnowing } from "@glidepath/core";
import { runAnalysis } from "../../analysis/run-analysis.js";
import { worthReport } from "../../analysis/worth-report.js";
import { choosePolicies } from "../../input/policies/choose-policies.js";
import { InputError } from "../../errors/input-error.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import { checkMemory } from "../../executors/check-memory.js";
import { worthTold } from "../../results/worth-told.js";
import { withProgress } from "../../terminal/with-progress.js";
import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** The options of `glidepath worth`, after reading. */
export interface WorthCommandOptions extends AnalysisOptions {
  /** Names separated by commas. */
  readonly policies?: string;
  /** Whether the plan years alone count. */
  readonly planYears?: boolean;
  /** Whether net counts as present value. */
  readonly presentValue?: boolean;
}

/**
 * `glidepath worth`: what it is worth to know uncertain numbers before choosing one of the policies.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the worlds would not fit
 *   into memory, or a journal or a folder cannot be used
 */
export async function worthCommand(
  argument: string,
  options: WorthCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const { runs, seed, planYears = false, presentValue = false, quiet } = options;
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
  checkMemory(scenario, policies.length, runs);
  await runAnalysis(
    {
      name: "worth",
      argument,
      scenario,
      study: compared(scenario, { policies, runs, seed }),
      words: () => ({
        "--policies": options.policies,
        "--plan-years": planYears,
        "--present-value": presentValue,
      }),
      async result(comparison) {
        // It does not pause, so that Ctrl-C ends the program at once; there is nothing half done.
        const knowing = await withProgress(quiet, stderr, texts.worth.progress, (onProgress) =>
          worthKnowing(comparison, { planYearsOnly: planYears, presentValue, onProgress }),
        );
        return worthTold(comparison, knowing, { planYears, presentValue });
      },
      report: (told) => worthReport(told, scenario, texts),
    },
    options,
    io,
  );
}
