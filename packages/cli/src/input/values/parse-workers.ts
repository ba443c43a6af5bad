import { OptionError } from "../option-error.js";

const MOST_WORKERS = 256;

/**
 * The number of threads from the text of `--workers`: digits only.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseWorkers("4") // 4
 */
export function parseWorkers(text: string): number {
  const workers = /^[0-9]{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new OptionError(({ errors }) => errors.workersValue(MOST_WORKERS));
}
