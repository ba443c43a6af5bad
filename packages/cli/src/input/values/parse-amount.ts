import { OptionError } from "../option-error.js";

/**
 * An amount of money from the text of an option, of either sign.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseAmount("-20000000")
 */
export function parseAmount(text: string): number {
  if (/^-?\d{1,15}(\.\d+)?$/.test(text)) return Number(text);
  throw new OptionError(({ analysis }) => analysis.amountValue);
}

/**
 * An amount of at least 0 in the scenario's currency, digits only.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseAmountFromZero("20000000") // 20000000
 */
export function parseAmountFromZero(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  throw new OptionError(({ analysis }) => analysis.amountFromZeroValue);
}
