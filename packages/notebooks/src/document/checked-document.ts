import type { Cell } from "@observablehq/notebook-kit";
import { DocumentError } from "./document-error.js";
import { type NotebookDocument, readDocument } from "./read-document.js";

/** What of a cell can be changed here. The rest (`output`, `database` …) stays as it is in the file. */
export type CellText = Pick<Cell, "mode" | "value" | "pinned" | "hidden">;

/** A cell as it is expected in the file; its number does not count, for the kit gives it by its place where it has none. */
export type ExpectedCell = CellText & Pick<Cell, "output" | "format" | "database">;

/**
 * Reads a changed text back, as the Notebook Kit would.
 *
 * @param before the notebook before the change, whose title stays
 * @param cells the cells that should be there
 * @param changed the place of the cell that has changed
 * @throws DocumentError `not-kept` when others are: the cell holds what cannot be written into a notebook
 */
export function checkedDocument(
  text: string,
  before: NotebookDocument,
  cells: readonly ExpectedCell[],
  changed: number,
): NotebookDocument {
  const after = readBack(text);
  const isKept =
    after?.title === before.title &&
    after.cells.length === cells.length &&
    cells.every((cell, index) => isSame(cell, after.cells[index]?.cell));
  if (isKept) return after;
  throw new DocumentError(
    "not-kept",
    `Cell ${changed + 1} cannot be kept in a notebook as it is: the file would not read back the same. ` +
      "It may hold <!-- together with <script, </script/, or characters that are no text: " +
      'break them up, such as "<" + "script".',
    changed,
  );
}

function readBack(text: string): NotebookDocument | undefined {
  try {
    return readDocument(text);
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

function isSame(one: ExpectedCell, other: ExpectedCell | undefined): boolean {
  return (
    other !== undefined &&
    // Half of a surrogate pair would be replaced as the file is written.
    !/\p{Surrogate}/u.test(one.value) &&
    (["mode", "value", "pinned", "hidden", "output", "format", "database"] as const).every(
      (key) => one[key] === other[key],
    )
  );
}
