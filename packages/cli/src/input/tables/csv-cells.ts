import { dsvFormat } from "d3-dsv";
import type { Cell } from "./sheet.js";

/** Lines from whose signs the delimiter is found. */
const LINES_LOOKED_AT = 100;

/**
 * The cells of a CSV file: separated by semicolons, tabs or commas, perhaps with quotes.
 *
 * @example csvCells("År;Bosatt\n2023;212\n")[3] // { row: 2, column: 2, text: "212" }
 */
export function csvCells(text: string): Cell[] {
  const announced = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = announced?.[1] ?? delimiterOf(text);
  // Where spreadsheets are told the delimiter in a first line, they do not count it.
  const rows = dsvFormat(delimiter).parseRows(announced === null ? text : text.slice(announced[0].length));
  return rows.flatMap((row, r) =>
    row.flatMap((written, c) => {
      const trimmed = written.trim();
      return trimmed === "" ? [] : [{ row: r + 1, column: c + 1, text: trimmed }];
    }),
  );
}

// Semicolons and tabs stand in no number: where half of the lines have one, it separates. A title above
// or a note below has none.
function delimiterOf(text: string): string {
  const lines = text
    .replaceAll(/"[^"]*"/g, "")
    .split(/\r\n|\r|\n/, 2 * LINES_LOOKED_AT)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES_LOOKED_AT);
  for (const delimiter of [";", "\t"]) {
    if (2 * lines.filter((line) => line.includes(delimiter)).length >= lines.length) return delimiter;
  }
  return ",";
}
