import { printable } from "../../terminal/printable.js";
import { InputError } from "../../errors/input-error.js";

const LONGEST_NAME = 80;

/**
 * The name of a municipality as it is to stand in a file, or its number of four digits.
 *
 * @param where put before the message: the option that it was given to
 * @throws InputError when there is none, or it is no name
 */
export function initMunicipality(text: string, where: string): string {
  const name = text.trim().replace(/ +/g, " ");
  if (name === "") throw new InputError(({ init }) => init.nameMissing(where));
  if (/^\d{4}$/.test(name)) return name;
  if (name.length > LONGEST_NAME || name.includes("\n") || printable(name) !== name || !/\p{L}/u.test(name)) {
    const shown = printable(name).replaceAll("\n", " ").slice(0, LONGEST_NAME);
    throw new InputError(({ init }) => init.noName(where, shown, LONGEST_NAME));
  }
  return name;
}
