import type { YearCount } from "@glidepath/core";
import { InputError } from "./input-error.js";
import { readCsv } from "./read-csv.js";

const HOW = "Write a first line year,persons and below it a line for each year.";

/**
 * A yearly series from a CSV file with the columns `year` and `persons`, separated by commas or
 * semicolons, in rising order of the years.
 *
 * @throws InputError when the file cannot be read, or a line in it
 */
export async function seriesCsv(path: string): Promise<readonly YearCount[]> {
  const { columns, lines } = await readCsv(path, "series");
  for (const wanted of ["year", "persons"]) {
    if (!columns.includes(wanted)) throw new InputError(`${path}: the column "${wanted}" is missing. ${HOW}`);
  }
  const counts = lines.map(({ where, cell }) => {
    if (!/^(19|20)\d\d$/.test(cell("year"))) {
      throw new InputError(`${where}: the year is "${cell("year")}". Write a calendar year such as 2019.`);
    }
    if (!/^\d+(\.\d+)?$/.test(cell("persons")) || Number(cell("persons")) === 0) {
      throw new InputError(
        `${where}: the persons of ${cell("year")} are "${cell("persons")}". Write a number above 0 in digits.`,
      );
    }
    return { year: Number(cell("year")), persons: Number(cell("persons")) };
  });
  return counts.toSorted((a, b) => a.year - b.year);
}
