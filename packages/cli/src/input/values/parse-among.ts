import { OptionError } from "../option-error.js";

const MOST = 1_000_000;

/**
 * Whole numbers from the text of `--among`, separated by commas.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseAmong("2,3,4") // [2, 3, 4]
 */
export function parseAmong(text: string): number[] {
  const numbers = text.split(",").map((part) => (/^ *[0-9]{1,7} *$/.test(part) ? Number(part) : Number.NaN));
  if (numbers.every((number) => number <= MOST)) return numbers;
  throw new OptionError(({ solve }) => solve.amongValue);
}
