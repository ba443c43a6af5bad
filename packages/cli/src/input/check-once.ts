import { InputError } from "../errors/input-error.js";

/**
 * Refuses a list in which something stands twice.
 *
 * @throws InputError that names the option and what stands there twice
 */
export function checkOnce(option: string, values: readonly (string | number)[] = []): void {
  const twice = values.find((value, place) => values.indexOf(value) < place);
  if (twice === undefined) return;
  throw new InputError(({ frontier }) => `${option}: ${frontier.twice(String(twice))}`);
}
