import { comparedUnderStress, stressCases } from "@glidepath/core";
import { runAnalysis } from "../../analysis/run-analysis.js";
import { stressReport } from "../../analysis/stress-report.js";
import { choosePolicies } from "../../input/policies/choose-policies.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import { stressCsv } from "../../output/stress-csv.js";
import { checkMemory } from "../../executors/check-memory.js";
import { stressResult } from "../../results/stress-result.js";
import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** The options of `glidepath stress`, after reading. `runs`: worlds in each case. */
export interface StressCommandOptions extends AnalysisOptions {
  /** Names separated by commas; default: the first two of the scenario. */
  readonly policies?: string;
  /** Names of cases; default: all. */
  readonly case?: readonly string[];
  /** What is good enough: net over the whole run, and the fund at each year-end of the plan. */
  readonly minNet?: number;
  readonly minFund?: number;
}

const POLICIES = 2;

/**
 * `glidepath stress`: compares policies in the scenario as it stands and in stress cases, in worlds that are else the
 * same, and says which cases turn the answer.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the results would not fit into
 *   memory, or a journal or a folder cannot be used
 */
export async function stressCommand(
  argument: string,
  options: StressCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const { runs, seed, minNet, minFund } = options;
  const scenario = await loadScenario(argument);
  const policies =
    options.policies === undefined
      ? choosePolicies(scenario, undefined).slice(0, POLICIES)
      : choosePolicies(scenario, options.policies);
  const cases = stressCases.filter(({ name }) => options.case?.includes(name) ?? true);
  checkMemory(scenario, policies.length * (1 + cases.length), runs);
  await runAnalysis(
    {
      name: "stress",
      argument,
      scenario,
      study: comparedUnderStress(scenario, cases, { policies, runs, seed }),
      words: () => ({
        "--policies": options.policies,
        "--case": options.case,
        "--min-net": minNet,
        "--min-fund": minFund,
      }),
      result: ({ base, tried }, command) =>
        stressResult(base, tried, { netAtLeast: minNet ?? 0, fundAtLeast: minFund ?? 0, command }),
      report: (result, { base }) => stressReport(result, base, io.texts),
      files: (result) => ({ "stress.csv": stressCsv(result) }),
    },
    options,
    io,
  );
}
