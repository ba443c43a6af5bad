import { read, utils, type WorkBook } from "@e965/xlsx";

/** A cell as it was read: what is in it, and how it is shown. */
export type ReadCell = string | number | boolean | undefined;

/** The rows of a sheet, with what is in the cells. */
export function rowsOf(book: WorkBook, sheet: string): ReadCell[][] {
  const found = book.Sheets[sheet];
  if (found === undefined) throw new Error(`There is no sheet "${sheet}".`);
  return utils.sheet_to_json<ReadCell[]>(found, { header: 1, raw: true, blankrows: true });
}

/** Reads a workbook with formulas and formats. */
export function readBook(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: "array", cellFormula: true, cellNF: true, dense: false });
}
