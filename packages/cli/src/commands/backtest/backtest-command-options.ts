/** The options of `glidepath backtest`, after reading. */
export interface BacktestCommandOptions {
  readonly runs: number;
  readonly seed: string;
  /** Folder for backtest.html and backtest.json. */
  readonly out?: string;
  readonly json?: boolean;
  /** Path of a file with the columns year and persons: fit the arrival model to it instead. */
  readonly series?: string;
  readonly model: string;
  readonly quiet?: boolean;
}
