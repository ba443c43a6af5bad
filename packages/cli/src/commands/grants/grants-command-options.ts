/** The options of `glidepath grants`, after reading. */
export interface GrantsCommandOptions {
  /** Pairs of a year and a number. */
  readonly settled?: string;
  /** Path of a file with the columns year, settled and perhaps group. */
  readonly csv?: string;
  readonly country: string;
  readonly from?: number;
  readonly to?: number;
  readonly ratesOf?: number;
  /** Commander's form of `--no-inflow`. */
  readonly inflow: boolean;
  readonly reunified?: number;
  readonly born?: number;
  readonly leaving?: number;
  readonly movingOut?: number;
  readonly movingIn?: number;
  readonly temporary?: number;
  readonly unaccompanied?: number;
  readonly paidLater?: number;
  readonly json?: boolean;
}
