/** The options of `glidepath sensitivity`, after reading. */
export interface SensitivityCommandOptions {
  /** Names of policies; both may be left out. */
  readonly policy?: string;
  readonly against?: string;
  /** Worlds in which groups of numbers are drawn again. */
  readonly runs: number;
  readonly seed: string;
  readonly workers: number;
  /** A journal. */
  readonly resume?: string;
  /** A folder. */
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
