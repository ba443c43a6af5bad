import type { SettledCount } from "@glidepath/core";
import { InputError } from "../../errors/input-error.js";
import { settledCount } from "./settled-count.js";
import { settledOnce } from "./settled-once.js";

/**
 * Persons settled by year from the text of `--settled`: pairs of a year and a number, and perhaps a
 * group, with colons between them and commas or semicolons between the pairs.
 *
 * @throws InputError when a pair cannot be read, or a year is there twice
 * @example settledPairs("2019:65,2020:56") // [{ year: 2019, persons: 65 }, { year: 2020, persons: 56 }]
 * @example settledPairs("2019:12:unaccompaniedMinor")
 */
export function settledPairs(text: string): readonly SettledCount[] {
  const counts = text.split(/[,;]/).map((pair) => {
    const where = `--settled "${pair.trim()}"`;
    const [year = "", persons, group, ...more] = pair.split(":").map((part) => part.trim());
    if (persons === undefined || more.length > 0) {
      throw new InputError(({ errors }) => errors.settledNoPair(where));
    }
    return settledCount({ year, persons, group }, () => where);
  });
  return settledOnce(counts, "--settled");
}
