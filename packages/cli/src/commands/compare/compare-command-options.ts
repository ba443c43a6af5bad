import type { ParameterPoints } from "@glidepath/core";
import type { DeliveryOptions } from "./deliver-comparison.js";

/** Worlds where neither a number nor a precision is asked for. */
export const DEFAULT_RUNS = 10_000;

/** The options of `glidepath compare`, after reading. */
export interface CompareCommandOptions extends DeliveryOptions {
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
  readonly executor: "threads" | "bullmq";
  /** Address of the queue for the executor `bullmq`. */
  readonly redis: string;
}
