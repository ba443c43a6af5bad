import type { Unit } from "./unit.js";

/**
 * How many decimals a standard error supports: the last digit shown has the place of the error's
 * first digit. Negative where tens or hundreds are the last that can be told.
 *
 * @param standardError in the unit of the results; 0 when the number is exact
 * @example supportedDecimals(400_000, millions) // 1: the error is 0.4 million
 */
export function supportedDecimals(standardError: number, unit: Unit): number {
  if (!(standardError > 0)) return unit.exactDecimals;
  // The error as shown, so that 0.0999… million counts as 0.1.
  const shown = Number((standardError / unit.size).toPrecision(1));
  const place = Math.floor(Math.log10(shown) + 1e-9);
  return Math.min(unit.mostDecimals, -place);
}
