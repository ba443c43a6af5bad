import type { AdjustmentSpeed, Announced } from "@glidepath/core";

/** The options of `glidepath frontier`, after reading. */
export interface FrontierCommandOptions {
  readonly policy?: string;
  readonly lengths?: readonly number[];
  readonly to?: readonly number[];
  readonly announced?: readonly Announced[];
  readonly speeds?: readonly AdjustmentSpeed[];
  /** How far below zero the fund counts as dry, in the scenario's currency. */
  readonly deficit: number;
  /** Calendar year; default: the last of the plan. */
  readonly by?: number;
  readonly runs: number;
  readonly seed: string;
  readonly resume?: string;
  /** Number of threads. */
  readonly workers: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
