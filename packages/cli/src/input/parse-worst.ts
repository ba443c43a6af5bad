import { InvalidArgumentError } from "commander";

const LARGEST = 0.5;

/**
 * The share of worlds from the text of `--worst`: per cent with their sign, or a decimal number.
 *
 * @throws InvalidArgumentError, to which commander adds the option and the value
 * @example parseWorst("5%") // 0.05
 */
export function parseWorst(text: string): number {
  const [, number = "", percent] = /^([0-9]*\.?[0-9]+) ?(%?)$/.exec(text) ?? [];
  const share = number === "" ? Number.NaN : Number(number) / (percent === "%" ? 100 : 1);
  if (share > 0 && share <= LARGEST) return share;
  throw new InvalidArgumentError(
    `Write a share of the worlds above 0% and up to ${100 * LARGEST}%, for instance 5% or 0.05.`,
  );
}
