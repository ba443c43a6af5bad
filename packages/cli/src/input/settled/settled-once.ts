import type { SettledCount } from "@glidepath/core";
import { InputError } from "../../errors/input-error.js";

/**
 * The same counts, when each year, or each year and group, is there once.
 *
 * @throws InputError that names the one which is there twice
 */
export function settledOnce(counts: readonly SettledCount[], where: string): readonly SettledCount[] {
  const names = counts.map(({ year, group }) => `${year}${group === undefined ? "" : ` ${group}`}`);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice === undefined) return counts;
  throw new InputError(({ errors }) => errors.settledTwice(where, twice));
}
