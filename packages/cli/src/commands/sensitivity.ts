import { sensitivity } from "@glidepath/core";
import { deliverAnalysis } from "../analysis/deliver-analysis.js";
import { sensitivityReport } from "../analysis/sensitivity-report.js";
import { choosePair } from "../input/choose-pair.js";
import { InputError } from "../input/input-error.js";
import { loadScenario } from "../input/load-scenario.js";
import type { SpeakingIo } from "../io.js";
import { prepareFolder } from "../output/prepare-folder.js";
import { conductWithProgress } from "../study/conduct-with-progress.js";
import { analysisCommandLine } from "./analysis-command-line.js";
import type { SensitivityCommandOptions } from "./sensitivity-command-options.js";

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
  const { runs, seed, workers, resume, out, quiet } = options;
  if (runs < FEWEST_RUNS) {
    throw new InputError(({ sensitivity: { tooFew } }) => tooFew(FEWEST_RUNS, runs));
  }
  if (out !== undefined) await prepareFolder(out);
  const result = await conductWithProgress(
    {
      study: sensitivity(scenario, { first, second, seed, runs }),
      subject: { command: "sensitivity", scenario, seed },
      resume,
      workers,
      quiet,
    },
    io,
  );
  const made = {
    scenario: scenario.name,
    seed,
    simulated: result.simulated,
    command: analysisCommandLine("sensitivity", argument, {
      "--policy": first,
      "--against": second,
      "--runs": runs,
      "--seed": seed,
    }),
  };
  await deliverAnalysis(sensitivityReport(result, scenario, io.texts), result, made, options, io);
}
