import { OptionError } from "../option-error.js";

/**
 * A chance from the text of `--limit`: per cent with their sign, or a decimal number.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseLimit("10%") // 0.1
 */
export function parseLimit(text: string): number {
  const [, number = "", percent] = /^([0-9]*\.?[0-9]+) ?(%?)$/.exec(text) ?? [];
  const limit = number === "" ? Number.NaN : Number(number) / (percent === "%" ? 100 : 1);
  if (limit >= 0 && limit <= 1) return limit;
  throw new OptionError(({ solve }) => solve.limitValue);
}
