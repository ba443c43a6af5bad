import type { CompareCommandOptions } from "./compare-command-options.js";

/** The options of `glidepath run`, after reading: those of `compare` that make sense for one policy. */
export interface RunCommandOptions extends Omit<CompareCommandOptions, "precision" | "maxRuns" | "policies"> {
  readonly policy?: string;
}
