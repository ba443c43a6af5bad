/** A cell that something stands in. */
export interface Cell {
  /** From 1 on, as a spreadsheet counts. */
  readonly row: number;
  readonly column: number;
  /** What a reader sees, without spaces around it. */
  readonly text: string;
  /** Where the file itself says that it is a number; otherwise it has to be read from the text. */
  readonly number?: number;
  /** Where the file says that it is a date: its year. */
  readonly dateYear?: number;
  /** A formula whose value the file does not hold. */
  readonly isUncomputed?: boolean;
}

/** A table of cells; those that nothing stands in are left out. */
export interface Sheet {
  /** The file as it was named. */
  readonly path: string;
  /** What the sheet is called; absent where a file is one. */
  readonly name?: string;
  readonly isHidden: boolean;
  /** Whether its columns are told apart by a sign that may stand in a number too. */
  readonly isText: boolean;
  readonly cells: readonly Cell[];
}

/**
 * The letters of a column.
 *
 * @param column from 1 on
 * @example columnLetters(28) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The name of a cell, such as C7. */
export function cellName({ row, column }: Pick<Cell, "row" | "column">): string {
  return `${columnLetters(column)}${row}`;
}
