import { InputError } from "../../errors/input-error.js";

/**
 * Does some work of core; what core calls by the key of its input, the user has written as an option.
 *
 * @throws InputError in place of core's RangeError about a key
 * @example inOptionsWords(() => startingScenario(given)) // --minors-settled: …
 */
export function inOptionsWords<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const [, key, rest] = (error instanceof RangeError && /^([a-z]\w*): (.*)$/is.exec(error.message)) || [];
    if (key === undefined || rest === undefined) throw error;
    throw new InputError(`--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${rest}`);
  }
}
