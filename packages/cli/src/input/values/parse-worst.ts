import { OptionError } from "../option-error.js";
import { shareIn } from "./share-in.js";

const LARGEST = 0.5;

/**
 * The share of worlds from the text of `--worst`: per cent with their sign, or a decimal number.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseWorst("5%") // 0.05
 */
export function parseWorst(text: string): number {
  const share = shareIn(text);
  if (share > 0 && share <= LARGEST) return share;
  throw new OptionError(({ errors }) => errors.worstValue(100 * LARGEST));
}
