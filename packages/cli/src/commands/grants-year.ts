import { InvalidArgumentError } from "commander";

/**
 * A calendar year from the text of an option. Whether rates are known for it, core says.
 *
 * @throws InvalidArgumentError, to which commander adds the option and the value
 */
export function grantsYear(text: string): number {
  if (/^(19|20)\d\d$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Write a calendar year, such as 2024.");
}
