import {
  compared,
  type Comparison,
  type DoesNotApply,
  putUnderStress,
  type Scenario,
  sideBySide,
  type StressCase,
  stressCases,
  type StressedScenario,
  type Study,
} from "@glidepath/core";
import { runAnalysis } from "../analysis/run-analysis.js";
import { stressReport } from "../analysis/stress-report.js";
import { choosePolicies } from "../input/choose-policies.js";
import { loadScenario } from "../input/load-scenario.js";
import type { SpeakingIo } from "../io.js";
import { stressCsv } from "../output/stress-csv.js";
import { checkMemory } from "../results/check-memory.js";
import { stressResult, type TriedCase } from "../results/stress-result.js";
import type { StressCommandOptions } from "./stress-command-options.js";

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
      study: underStress(scenario, policies, cases, { runs, seed }),
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

interface Tried {
  /** The scenario as it stands. */
  readonly base: Comparison;
  readonly tried: readonly TriedCase[];
}

function* underStress(
  scenario: Scenario,
  policies: readonly string[],
  cases: readonly StressCase[],
  worlds: { readonly runs: number; readonly seed: string },
): Study<Tried> {
  // Only the policies that are tried: a case must not be put on others.
  const own = Object.fromEntries(policies.map((name) => [name, scenario.policies[name]]));
  const chosen = { ...scenario, policies: own } as Scenario;
  const answers = cases.map((stress) => [stress, putUnderStress(chosen, stress)] as const);
  const stressed = answers.map(([, answer]) => answer).filter(isStressed);
  const [base, ...comparisons] = yield* sideBySide(
    [chosen, ...stressed.map((answer) => answer.scenario)].map((which) => compared(which, worlds)),
  );
  const inOrder = comparisons.values();
  const tried = answers.map(([stress, answer]): TriedCase => {
    if (!isStressed(answer)) return { stress, doesNotApply: answer.doesNotApply };
    return { stress, changes: answer.changes, comparison: inOrder.next().value as Comparison };
  });
  return { base: base as Comparison, tried };
}

function isStressed(answer: StressedScenario | DoesNotApply): answer is StressedScenario {
  return "scenario" in answer;
}
