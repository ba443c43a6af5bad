import { OptionError } from "../option-error.js";

/**
 * A calendar year from the text of an option. Whether rates are known for it, core says.
 *
 * @throws OptionError, to which the option and the value are added
 */
export function parseYear(text: string): number {
  if (/^(19|20)\d\d$/.test(text)) return Number(text);
  throw new OptionError(({ errors }) => errors.yearValue);
}
