import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** The options of `glidepath sensitivity`, after reading. `runs`: worlds in which each group of numbers is drawn again. */
export interface SensitivityCommandOptions extends AnalysisOptions {
  /** Names of policies; both may be left out. */
  readonly policy?: string;
  readonly against?: string;
}
