import { InvalidArgumentError } from "commander";

/**
 * A number from 0 to `largest` from the text of an option.
 *
 * @throws InvalidArgumentError, to which commander adds the option and the value
 * @example grantsNumber(1)("0.06") // 0.06
 */
export function grantsNumber(largest: number): (text: string) => number {
  return (text) => {
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (number >= 0 && number <= largest) return number;
    throw new InvalidArgumentError(`Write a number from 0 to ${largest}, such as 0.1.`);
  };
}
