/** The options of `glidepath stress`, after reading. */
export interface StressCommandOptions {
  /** Names of cases; default: all. */
  readonly case?: readonly string[];
  /** Names separated by commas; default: the first two of the scenario. */
  readonly policies?: string;
  readonly runs: number;
  readonly seed: string;
  /** What is good enough: net over the whole run, and the fund at each year-end of the plan. */
  readonly minNet?: number;
  readonly minFund?: number;
  readonly out?: string;
  /** Number of threads. */
  readonly workers: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
