import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** The options of `glidepath discover`, after reading. */
export interface DiscoverCommandOptions extends AnalysisOptions {
  /** Names of policies; both or neither. */
  readonly policy?: string;
  readonly against?: string;
  /** An amount in the scenario's currency. */
  readonly worseThan?: number;
  /** Share of worlds in which conditions are to hold what is asked. */
  readonly density?: number;
  readonly matched?: boolean;
}
