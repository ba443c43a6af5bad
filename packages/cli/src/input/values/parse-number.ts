import { OptionError } from "../option-error.js";

/**
 * A number from 0 to `largest` from the text of an option.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseNumber(1)("0.06") // 0.06
 */
export function parseNumber(largest: number): (text: string) => number {
  return (text) => {
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (number >= 0 && number <= largest) return number;
    throw new OptionError(({ errors }) => errors.numberValue(largest));
  };
}
