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
