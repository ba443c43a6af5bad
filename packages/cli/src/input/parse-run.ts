import { InvalidArgumentError } from "commander";

/**
 * The number of one world from the text of `--run`: digits only, so that nothing is guessed.
 *
 * @throws InvalidArgumentError, to which commander adds the option and the value
 * @example parseRun("8123") // 8123
 */
export function parseRun(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(
    "Write the number of a world: a whole number from 0, in digits alone, for instance 8123.",
  );
}
