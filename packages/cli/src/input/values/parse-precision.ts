import { OptionError } from "../option-error.js";

/**
 * The precision from the text of `--precision`: an amount in digits, or `sign`.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parsePrecision("500000") // 500000
 */
export function parsePrecision(text: string): number | "sign" {
  if (text === "sign") return text;
  const amount = /^[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (amount > 0) return amount;
  throw new OptionError(({ errors }) => errors.precisionValue);
}
