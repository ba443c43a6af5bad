import { dsvFormat } from "d3-dsv";
import { csvDelimiter } from "./csv-delimiter.js";

/** A cell that something stands in. */
export interface CsvCell {
  /** Number of the row, from 1 on, as a spreadsheet counts. */
  readonly row: number;
  /** Number of the column, from 1 on. */
  readonly column: number;
  /** Without spaces around it. */
  readonly text: string;
}

/**
 * The cells of a CSV file: separated by semicolons, tabs or commas, perhaps with quotes.
 *
 * @example csvCells("År;Bosatt\n2023;212\n")[3] // { row: 2, column: 2, text: "212" }
 */
export function csvCells(text: string): CsvCell[] {
  const announced = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = announced?.[1] ?? csvDelimiter(text);
  // Where spreadsheets are told the delimiter in a first line, they do not count it.
  const rows = dsvFormat(delimiter).parseRows(announced === null ? text : text.slice(announced[0].length));
  return rows.flatMap((row, r) =>
    row.flatMap((written, c) => {
      const trimmed = written.trim();
      return trimmed === "" ? [] : [{ row: r + 1, column: c + 1, text: trimmed }];
    }),
  );
}
