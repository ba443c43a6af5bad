import { OptionError } from "../option-error.js";

/**
 * The number of one world from the text of `--run`: digits only, so that nothing is guessed.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseRun("8123") // 8123
 */
export function parseRun(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  throw new OptionError(({ errors }) => errors.runValue);
}
