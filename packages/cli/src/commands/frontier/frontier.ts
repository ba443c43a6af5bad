import { frontier } from "@glidepath/core";
import { frontierReport } from "../../analysis/frontier-report.js";
import { runAnalysis } from "../../analysis/run-analysis.js";
import { checkLastYear } from "../../input/check-last-year.js";
import { checkOnce } from "../../input/check-once.js";
import { choosePolicyOfKind } from "../../input/policies/choose-policy-of-kind.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import type { AdjustmentSpeed, Announced } from "@glidepath/core";
import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** The options of `glidepath frontier`, after reading. `runs`: worlds that each plan is tried in. */
export interface FrontierCommandOptions extends AnalysisOptions {
  readonly policy?: string;
  readonly lengths?: readonly number[];
  readonly to?: readonly number[];
  readonly announced?: readonly Announced[];
  readonly speeds?: readonly AdjustmentSpeed[];
  /** How far below zero the fund counts as dry, in the scenario's currency. */
  readonly deficit: number;
  /** Calendar year; default: the last of the plan. */
  readonly by?: number;
}

/**
 * `glidepath frontier`: tries ramps of several lengths, announcements and ends under several speeds of adjustment,
 * and says which of them no other dominates.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when a journal or a folder
 *   cannot be used
 */
export async function frontierCommand(
  argument: string,
  options: FrontierCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const { lengths, to: ends, announced, speeds, runs, seed, by, deficit } = options;
  const scenario = await loadScenario(argument);
  checkLastYear(scenario, by);
  checkOnce("--lengths", lengths);
  checkOnce("--to", ends);
  checkOnce("--announced", announced);
  checkOnce("--speeds", speeds);
  const policy = choosePolicyOfKind(scenario, ["ramp"], options.policy);
  const axes = { ...(lengths && { lengths }), ...(ends && { ends }), ...(announced && { announced }) };
  const study = frontier(scenario, {
    policy,
    ...axes,
    ...(speeds && { speeds }),
    runs,
    seed,
    deficit: by === undefined ? { beyond: deficit } : { beyond: deficit, by },
  });
  await runAnalysis(
    {
      name: "frontier",
      argument,
      scenario,
      study,
      words: () => ({
        "--policy": policy,
        "--lengths": lengths?.join(","),
        "--to": ends?.join(","),
        "--announced": announced?.join(","),
        "--speeds": speeds?.join(","),
        "--deficit": deficit === 0 ? undefined : deficit,
        "--by": by,
      }),
      result: (found) => found,
      report: (found) => frontierReport(found, scenario, io.texts),
    },
    options,
    io,
  );
}
