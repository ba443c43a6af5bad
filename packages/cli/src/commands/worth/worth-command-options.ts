import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** The options of `glidepath worth`, after reading. */
export interface WorthCommandOptions extends AnalysisOptions {
  /** Names separated by commas. */
  readonly policies?: string;
  /** Whether the plan years alone count. */
  readonly planYears?: boolean;
  /** Whether net counts as present value. */
  readonly presentValue?: boolean;
}
