import {
  type AnswersUnderStress,
  answersUnderStress,
  compareWith,
  conductWith,
  discover,
  type DiscoverOptions,
  type Discovery,
  type Executor,
  type Frontier,
  frontier,
  type FrontierOptions,
  type FundSolution,
  highestSettlement,
  putUnderStress,
  type Scenario,
  type Sensitivity,
  sensitivity,
  type SensitivityOptions,
  shortestRamp,
  smallestFund,
  type Solution,
  type SolveOptions,
  stressCases,
  type Study,
  type WorthKnowing,
  worthKnowing,
  type WorthOptions,
} from "@glidepath/core";

/** Told how many of the worlds asked for are done. */
export type OnProgress = (done: number, asked: number) => void;

/** Which policies of a scenario are compared, in which worlds. */
export interface ComparedOptions {
  /** Names of the scenario's policies; default: all. */
  readonly policies?: readonly string[];
  readonly runs: number;
  /** Default "glidepath". */
  readonly seed?: string;
}

/** An analysis of a scenario: it is asked and gives plain data, with worlds simulated by an executor. */
type Analysis<Options, Result> = (
  executor: Executor,
  scenario: Scenario,
  options: Options,
  onProgress: OnProgress,
) => Promise<Result>;

/** Analyses that a worker can make, by name. Each is core's own. */
export interface Analyses {
  readonly sensitivity: Analysis<SensitivityOptions, Sensitivity>;
  readonly shortestRamp: Analysis<RampOptions, Solution>;
  readonly highestSettlement: Analysis<LevelOptions, Solution>;
  readonly smallestFund: Analysis<SolveOptions, FundSolution>;
  readonly frontier: Analysis<FrontierOptions, Frontier>;
  readonly discover: Analysis<DiscoverOptions, Discovery>;
  readonly worth: Analysis<ComparedOptions & Omit<WorthOptions, "onProgress">, WorthKnowing>;
  readonly stress: Analysis<ComparedOptions, AnswersUnderStress>;
}

export type AnalysisName = keyof Analyses;
/** What an analysis is asked. */
export type AnalysisOptions<Name extends AnalysisName> = Parameters<Analyses[Name]>[2];
/** What it gives. */
export type AnalysisResult<Name extends AnalysisName> = Awaited<ReturnType<Analyses[Name]>>;

type RampOptions = Parameters<typeof shortestRamp>[1];
type LevelOptions = Parameters<typeof highestSettlement>[1];

export const analyses: Analyses = {
  sensitivity: conducted(sensitivity),
  shortestRamp: conducted(shortestRamp),
  highestSettlement: conducted(highestSettlement),
  smallestFund: conducted(smallestFund),
  frontier: conducted(frontier),
  discover: conducted(discover),
  worth,
  stress,
};

function conducted<Options, Result>(
  studyOf: (scenario: Scenario, options: Options) => Study<Result>,
): Analysis<Options, Result> {
  return (executor, scenario, options, onProgress) =>
    conductWith(executor, studyOf(scenario, options), { onProgress });
}

async function worth(
  executor: Executor,
  scenario: Scenario,
  { policies, runs, seed, ...options }: ComparedOptions & Omit<WorthOptions, "onProgress">,
  onProgress: OnProgress,
): Promise<WorthKnowing> {
  return worthKnowing(await compareWith(executor, scenario, { policies, runs, seed, onProgress }), options);
}

/** The answers in core's stress cases, as far as they apply to the scenario. */
async function stress(
  executor: Executor,
  scenario: Scenario,
  { policies, runs, seed }: ComparedOptions,
  onProgress: OnProgress,
): Promise<AnswersUnderStress> {
  const cases = stressCases.flatMap((stressCase): [string, Scenario][] => {
    const stressed = putUnderStress(scenario, stressCase);
    return "scenario" in stressed ? [[stressCase.name, stressed.scenario]] : [];
  });
  const asked = runs * (1 + cases.length);
  let before = 0;
  const compared = async (of: Scenario) => {
    const comparison = await compareWith(executor, of, {
      policies,
      runs,
      seed,
      onProgress: (done: number) => onProgress(before + done, asked),
    });
    before += runs;
    return comparison;
  };
  const base = await compared(scenario);
  const inCases: Record<string, Awaited<ReturnType<typeof compared>>> = {};
  for (const [name, stressed] of cases) inCases[name] = await compared(stressed);
  return answersUnderStress(base, inCases);
}
