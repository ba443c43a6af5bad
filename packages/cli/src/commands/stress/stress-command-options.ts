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
