import type { ParameterPoints } from "@glidepath/core";

/** Worlds where neither a number nor a precision is asked for. */
export const DEFAULT_RUNS = 10_000;

/** The options of `glidepath compare`, after reading. */
export interface CompareCommandOptions {
  readonly runs?: number;
  /** Instead of `runs`: an amount in the scenario's currency, or the sign. */
  readonly precision?: number | "sign";
  readonly maxRuns?: number;
  readonly seed: string;
  /** What uncertain numbers are drawn from. */
  readonly points?: ParameterPoints;
  /** Number of threads. */
  readonly workers: number;
  /** Names separated by commas. */
  readonly policies?: string;
  /** Folder for the report and the results. */
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
