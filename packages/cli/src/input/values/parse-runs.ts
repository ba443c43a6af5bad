import { OptionError } from "../option-error.js";

/** The most worlds that a command takes. */
export const MOST_RUNS = 10_000_000;

/**
 * The number of worlds from the text of `--runs`: digits only, so that nothing is guessed.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseRuns("10000") // 10000
 */
export function parseRuns(text: string): number {
  const runs = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (runs >= 1 && runs <= MOST_RUNS) return runs;
  throw new OptionError(({ errors }) => errors.runsValue(MOST_RUNS));
}
