import { OptionError } from "../option-error.js";
import { shareIn } from "./share-in.js";

/**
 * The share of worlds from the text of `--density`: per cent with their sign, or a decimal number.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseDensity("50%") // 0.5
 */
export function parseDensity(text: string): number {
  const share = shareIn(text);
  if (share > 0 && share <= 1) return share;
  throw new OptionError(({ discover }) => discover.shareValue);
}
