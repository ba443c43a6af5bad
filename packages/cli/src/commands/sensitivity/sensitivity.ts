import { sensitivity } from "@glidepath/core";
import { runAnalysis } from "../../analysis/run-analysis.js";
import { sensitivityReport } from "../../analysis/sensitivity-report.js";
import { choosePair } from "../../input/policies/choose-pair.js";
import { InputError } from "../../errors/input-error.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** The options of `glidepath sensitivity`, after reading. `runs`: worlds in which each group of numbers is drawn again. */
export interface SensitivityCommandOptions extends AnalysisOptions {
  /** Names of policies; both may be left out. */
  readonly policy?: string;
  readonly against?: string;
}

// Fewer give intervals that say nothing.
const FEWEST_RUNS = 100;

/**
 * `glidepath sensitivity`: which uncertain numbers, stages of the model and kinds of evidence the net of a policy,
 * or the difference of two, follows.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when a journal or a folder cannot
 *   be used
 */
export async function sensitivityCommand(
  argument: string,
  options: SensitivityCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const scenario = await loadScenario(argument);
  const [first, second] = choosePair(scenario, options);
  const { runs, seed } = options;
  if (runs < FEWEST_RUNS) {
    throw new InputError(({ sensitivity: { tooFew } }) => tooFew(FEWEST_RUNS, runs));
  }
  await runAnalysis(
    {
      name: "sensitivity",
      argument,
      scenario,
      study: sensitivity(scenario, { first, second, seed, runs }),
      words: () => ({ "--policy": first, "--against": second }),
      result: (found) => found,
      report: (result) => sensitivityReport(result, scenario, io.texts),
    },
    options,
    io,
  );
}
