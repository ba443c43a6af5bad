import type { CellObject } from "write-excel-file/node";
import type { Cells } from "./sheet.js";

const FONT_SIZE = 11;
// Points of a line for each point of the font, and the most that a row may have.
const LINE = 15 / FONT_SIZE;
const HIGHEST = 409;
// Lines break between words and before the column ends.
const FILLED = 0.88;

/**
 * The height of a row in points, with room for the lines of its wrapped cells. Spreadsheets find it
 * themselves only for some cells, and not all of them when they open a file.
 *
 * @param widths of the columns, in characters
 */
export function rowHeight(row: Cells, widths: readonly number[]): number {
  const heights = row.map((cell, column) => (cell === null ? 0 : cellHeight(cell, column, widths)));
  return Math.min(HIGHEST, Math.ceil(Math.max(FONT_SIZE * LINE, ...heights)));
}

function cellHeight(
  { value, wrap, columnSpan = 1, fontSize = FONT_SIZE }: CellObject,
  column: number,
  widths: readonly number[],
): number {
  const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  const characters = Math.max(1, (width * FILLED * FONT_SIZE) / fontSize);
  const lines = String(value ?? "")
    .split("\n")
    .reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / characters)), 0);
  return (wrap ? lines : 1) * fontSize * LINE;
}
