/** How a kind of number is shown. */
export interface Unit {
  /** What one shown unit is in the unit of the results. */
  readonly size: number;
  /** Decimals when the number has no Monte Carlo error. */
  readonly exactDecimals: number;
  /** Decimals at most, however small the error. */
  readonly mostDecimals: number;
}

/** NOK in millions; the last decimal is at finest a thousand NOK. */
export const millions: Unit = { size: 1e6, exactDecimals: 2, mostDecimals: 3 };

/** Amounts, or person-years, in thousands. */
export const thousands: Unit = { size: 1e3, exactDecimals: 1, mostDecimals: 2 };

/** Persons; a mean over worlds may have decimals. */
export const persons: Unit = { size: 1, exactDecimals: 0, mostDecimals: 2 };

/** Shares of worlds in per cent. */
export const percent: Unit = { size: 0.01, exactDecimals: 0, mostDecimals: 2 };
