import { readFile } from "node:fs/promises";
import type { YearCount } from "@glidepath/core";
import { csvParse, dsvFormat } from "d3-dsv";
import { InputError } from "./input-error.js";

const HOW = "Write a first line year,persons and below it a line for each year.";

/**
 * A yearly series from a CSV file with the columns `year` and `persons`, separated by commas or
 * semicolons, in rising order of the years.
 *
 * @throws InputError when the file cannot be read, or a line in it
 */
export async function seriesCsv(path: string): Promise<readonly YearCount[]> {
  const text = (await read(path)).replace(/^\ufeff/, "");
  const [head = ""] = text.split(/\r?\n/, 1);
  const rows = (head.includes(";") ? dsvFormat(";").parse : csvParse)(text);
  const columns = rows.columns.map((name) => name.trim());
  for (const wanted of ["year", "persons"]) {
    if (!columns.includes(wanted)) throw new InputError(`${path}: the column "${wanted}" is missing. ${HOW}`);
  }
  const counts = rows.map((row, i) => {
    const cell = (column: string) =>
      (Object.entries(row).find(([name]) => name.trim() === column)?.[1] ?? "").trim();
    const where = `${path}, line ${i + 2}`;
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

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === "ENOENT"
        ? "there is no such file. Check the name and the folder."
        : `${error instanceof Error ? error.message : String(error)}.`;
    throw new InputError(`The series ${path} cannot be read: ${reason}`);
  }
}
