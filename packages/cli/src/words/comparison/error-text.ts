import type { Unit } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";

/**
 * A standard error with as many decimals as its estimate has; one that rounds to zero says below what it is.
 *
 * @param standardError above 0, in the unit of the results
 * @example errorText(40_000, 1, millions, texts) // "<0.1"
 */
export function errorText(standardError: number, decimals: number, unit: Unit, { number }: Texts): string {
  const text = number(standardError / unit.size, decimals);
  return /[1-9]/.test(text) ? text : `<${number(10 ** -decimals, decimals)}`;
}
