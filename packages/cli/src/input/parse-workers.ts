import { InvalidArgumentError } from "commander";

const MOST_WORKERS = 256;

/**
 * The number of threads from the text of `--workers`: digits only.
 *
 * @throws InvalidArgumentError, to which commander adds the option and the value
 * @example parseWorkers("4") // 4
 */
export function parseWorkers(text: string): number {
  const workers = /^[0-9]{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new InvalidArgumentError(
    `Write a whole number from 1 to ${MOST_WORKERS}, in digits alone, or leave the option out.`,
  );
}
