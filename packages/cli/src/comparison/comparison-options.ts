import type { ParameterPoints } from "@glidepath/core";
import type { DeliveryOptions } from "./deliver-comparison.js";

/** Worlds where neither a number nor a precision is asked for. */
export const DEFAULT_RUNS = 10_000;

/** Which worlds policies are tried in, and where the results go; after reading. */
export interface ComparisonOptions extends DeliveryOptions {
  readonly runs?: number;
  /** Instead of `runs`: an amount in the scenario's currency, or the sign. */
  readonly precision?: number | "sign";
  readonly maxRuns?: number;
  readonly seed: string;
  /** What uncertain numbers are drawn from. */
  readonly points?: ParameterPoints;
}
