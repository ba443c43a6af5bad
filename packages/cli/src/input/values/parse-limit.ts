import { OptionError } from "../option-error.js";
import { shareIn } from "./share-in.js";

/**
 * A chance from the text of `--limit`: per cent with their sign, or a decimal number.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseLimit("10%") // 0.1
 */
export function parseLimit(text: string): number {
  const limit = shareIn(text);
  if (limit >= 0 && limit <= 1) return limit;
  throw new OptionError(({ solve }) => solve.limitValue);
}
