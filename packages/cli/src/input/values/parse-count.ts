import { OptionError } from "../option-error.js";

/**
 * Reads a whole number of an option between two limits: digits only.
 *
 * @returns a function that throws OptionError, to which the option and the value are added
 * @example parseCount(1, 64)("8") // 8
 */
export function parseCount(least: number, most: number): (text: string) => number {
  return (text) => {
    const count = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (count >= least && count <= most) return count;
    throw new OptionError(({ machines }) => machines.count(least, most));
  };
}
