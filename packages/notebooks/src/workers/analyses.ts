import {
  type AnswersUnderStress,
  answersUnderStress,
  compared,
  comparedUnderStress,
  comparisonsOf,
  discover,
  type DiscoverOptions,
  type Discovery,
  type Frontier,
  frontier,
  type FrontierOptions,
  type FundSolution,
  highestSettlement,
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

/** An analysis of a scenario: a study that gives plain data. */
type Analysis<Options, Result> = (scenario: Scenario, options: Options) => Study<Result>;

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

/** The name of an analysis that a worker can make. */
export type AnalysisName = keyof Analyses;
/** What an analysis is asked. */
export type AnalysisOptions<Name extends AnalysisName> = Parameters<Analyses[Name]>[1];
/** What it gives. */
export type AnalysisResult<Name extends AnalysisName> =
  ReturnType<Analyses[Name]> extends Study<infer Result> ? Result : never;

type RampOptions = Parameters<typeof shortestRamp>[1];
type LevelOptions = Parameters<typeof highestSettlement>[1];

export const analyses: Analyses = {
  sensitivity,
  shortestRamp,
  highestSettlement,
  smallestFund,
  frontier,
  discover,
  *worth(scenario, { policies, runs, seed, ...options }) {
    return worthKnowing(yield* compared(scenario, { policies, runs, seed }), options);
  },
  *stress(scenario, options) {
    const { base, tried } = yield* comparedUnderStress(scenario, stressCases, options);
    return answersUnderStress(base, comparisonsOf(tried));
  },
};
