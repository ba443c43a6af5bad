import { OptionError } from "./option-error.js";

/**
 * An amount of at least 0 in the scenario's currency, from digits alone.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseWorseThan("5000000") // 5000000
 */
export function parseWorseThan(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  throw new OptionError(({ discover }) => discover.amountValue);
}
