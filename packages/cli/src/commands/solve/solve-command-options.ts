import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** What `glidepath solve` can look for. */
export const SOLVED_FOR = ["shortest-ramp", "highest-settlement", "smallest-fund"] as const;

/** The options of `glidepath solve`, after reading. `runs`: the most worlds for each that is tried. */
export interface SolveCommandOptions extends AnalysisOptions {
  readonly find: (typeof SOLVED_FOR)[number];
  readonly policy?: string;
  /** A chance, from 0 to 1. */
  readonly limit: number;
  /** What a deficit is of; default: the fund. */
  readonly of: "fund" | "net";
  /** How far below zero counts, in the scenario's currency. */
  readonly deficit: number;
  /** Calendar year; default: the last of the plan. */
  readonly by?: number;
  /** Years or persons; default: as core proposes. */
  readonly among?: readonly number[];
}
