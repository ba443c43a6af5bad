import { OptionError } from "./option-error.js";

/**
 * An amount of at least 0 in the scenario's currency, digits only.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseAmount("20000000") // 20000000
 */
export function parseAmount(text: string): number {
  if (/^[0-9]{1,12}$/.test(text)) return Number(text);
  throw new OptionError(({ solve }) => solve.amountValue);
}
