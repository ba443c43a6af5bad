import { InvalidArgumentError } from "commander";

const MOST_RUNS = 10_000_000;

/**
 * The number of worlds from the text of `--runs`: digits only, so that nothing is guessed.
 *
 * @throws InvalidArgumentError, to which commander adds the option and the value
 * @example parseRuns("10000") // 10000
 */
export function parseRuns(text: string): number {
  const runs = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (runs >= 1 && runs <= MOST_RUNS) return runs;
  throw new InvalidArgumentError(
    `Write a whole number from 1 to ${MOST_RUNS}, in digits alone, for instance 10000.`,
  );
}
