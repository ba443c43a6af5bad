import { OptionError } from "../option-error.js";

/**
 * The share of worlds from the text of `--density`: per cent with their sign, or a decimal number.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseDensity("50%") // 0.5
 */
export function parseDensity(text: string): number {
  const [, number = "", percent] = /^([0-9]*\.?[0-9]+) ?(%?)$/.exec(text) ?? [];
  const share = number === "" ? Number.NaN : Number(number) / (percent === "%" ? 100 : 1);
  if (share > 0 && share <= 1) return share;
  throw new OptionError(({ discover }) => discover.shareValue);
}
