/** The options of `glidepath compare`, after reading. */
export interface CompareCommandOptions {
  readonly runs: number;
  readonly seed: string;
  /** Number of threads. */
  readonly workers: number;
  /** Names separated by commas. */
  readonly policies?: string;
  /** Folder for the report and the results. */
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
