import { readFile } from "node:fs/promises";
import { type DSVRowString, dsvFormat } from "d3-dsv";
import { InputError } from "./input-error.js";
import { readFailure } from "./read-failure.js";

/** A line below the first. */
export interface CsvLine {
  /** Names it in an error: the file and the number of the line. */
  readonly where: string;
  /** What stands under a column, without spaces around it; empty where there is no such column. */
  readonly cell: (column: string) => string;
}

/**
 * The columns and lines of a CSV file; separated by commas, or by semicolons throughout, as
 * spreadsheets in Norwegian write it.
 *
 * @param what the file is called in an error, such as "file"
 * @throws InputError when the file cannot be read
 * @example (await readCsv("settled.csv", "file")).lines.map(({ cell }) => cell("year"))
 */
export async function readCsv(
  path: string,
  what: string,
): Promise<{ readonly columns: readonly string[]; readonly lines: readonly CsvLine[] }> {
  let text: string;
  try {
    text = (await readFile(path, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    throw new InputError(`The ${what} ${path} cannot be read: ${readFailure(error)}`);
  }
  const [head = ""] = text.split(/\r?\n/, 1);
  const rows = dsvFormat(head.includes(";") ? ";" : ",").parse(text);
  return {
    columns: rows.columns.map((name) => name.trim()),
    // The first line holds the names.
    lines: rows.map((row, i) => ({
      where: `${path}, line ${i + 2}`,
      cell: (column) => cellOf(row, column),
    })),
  };
}

function cellOf(row: DSVRowString, column: string): string {
  const key = Object.keys(row).find((name) => name.trim() === column);
  return key === undefined ? "" : (row[key] ?? "").trim();
}
