import type { YearCounts } from "@glidepath/core/templates";
import { initNumber, wholeLimits } from "./init-number.js";
import { InputError } from "../../errors/input-error.js";

/**
 * Persons by year from pairs of a year and a number: a colon within a pair, commas or semicolons between them.
 *
 * @param where put before the message: the option that it was given to
 * @throws InputError when a pair cannot be read, or a year is there twice
 * @example initYearCounts("2022:148,2023:212", "--settled: ") // { "2022": 148, "2023": 212 }
 */
export function initYearCounts(text: string, where: string): YearCounts {
  const counts: Record<string, number> = {};
  for (const pair of text.split(/[,;]/)) {
    const [year = "", persons, ...more] = pair.split(":").map((part) => part.trim());
    if (persons === undefined || more.length > 0 || !/^(19|20)\d\d$/.test(year)) {
      throw new InputError(({ init }) => init.noPair(where, pair.trim()));
    }
    if (counts[year] !== undefined) {
      throw new InputError(({ init }) => init.yearTwice(where, year));
    }
    counts[year] = initNumber(persons, `${where}${year}: `, wholeLimits.persons);
  }
  return counts;
}
