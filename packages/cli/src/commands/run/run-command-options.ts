import type { CompareCommandOptions } from "../compare/compare-command-options.js";
import type { DeliveryOptions } from "../compare/deliver-comparison.js";

/** The options of `glidepath run`, after reading: those of `compare` that make sense for one policy and this machine. */
export interface RunCommandOptions
  extends DeliveryOptions,
    Pick<CompareCommandOptions, "runs" | "seed" | "points" | "workers"> {
  readonly policy?: string;
}
