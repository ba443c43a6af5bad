import { LONGEST_RAMP } from "@glidepath/core";
import { OptionError } from "../option-error.js";

/**
 * Years from the text of `--lengths`, separated by commas.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseLengths("1,2,4") // [1, 2, 4]
 */
export function parseLengths(text: string): number[] {
  const years = text.split(",").map((part) => (/^ *[0-9]{1,2} *$/.test(part) ? Number(part) : Number.NaN));
  if (years.every((length) => length >= 1 && length <= LONGEST_RAMP)) return years;
  throw new OptionError(({ frontier }) => frontier.lengthsValue);
}
