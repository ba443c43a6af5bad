/** The options of `glidepath discover`, after reading. */
export interface DiscoverCommandOptions {
  /** Names of policies; both or neither. */
  readonly first?: string;
  readonly against?: string;
  /** An amount in the scenario's currency. */
  readonly worseThan?: number;
  /** Share of worlds in which conditions are to hold what is asked. */
  readonly density?: number;
  readonly matched?: boolean;
  readonly runs?: number;
  readonly seed: string;
  /** Number of threads. */
  readonly workers: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
