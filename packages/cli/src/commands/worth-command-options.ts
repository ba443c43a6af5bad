/** The options of `glidepath worth`, after reading. */
export interface WorthCommandOptions {
  /** Names separated by commas. */
  readonly policies?: string;
  /** Number of worlds. */
  readonly runs?: number;
  readonly seed: string;
  /** Whether the plan years alone count. */
  readonly planYears?: boolean;
  /** Whether net counts as present value. */
  readonly presentValue?: boolean;
  /** Number of threads. */
  readonly workers: number;
  /** A folder. */
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
