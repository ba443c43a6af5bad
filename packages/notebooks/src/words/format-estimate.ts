import { formatNumber } from "./format-number.js";
import { supportedDecimals } from "./supported-decimals.js";
import type { Unit } from "./unit.js";

/**
 * An estimate with the digits that its standard error supports: the last digit shown has the
 * place of the error's first digit.
 *
 * @param value in the unit of the results
 * @param standardError in the same unit; 0 when the value is exact
 * @param unit what is shown
 * @param mark between whole and fraction
 * @example formatEstimate(12_345_678, 400_000, millions) // "12.3"
 * @example formatEstimate(12_345_678, 40_000, millions) // "12.35"
 */
export function formatEstimate(value: number, standardError: number, unit: Unit, mark = "."): string {
  return formatNumber(value / unit.size, supportedDecimals(standardError, unit), mark);
}
