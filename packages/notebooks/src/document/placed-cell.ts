import { DocumentError } from "./document-error.js";
import type { NotebookDocument, PlacedCell } from "./read-document.js";

/**
 * The cell at a place, from 0.
 *
 * @throws DocumentError `no-such-cell`
 */
export function placedCell({ cells }: NotebookDocument, index: number): PlacedCell {
  const cell = cells[index];
  if (cell !== undefined) return cell;
  throw new DocumentError(
    "no-such-cell",
    `There is no cell ${index + 1}: the notebook has ${cells.length}.`,
    index,
  );
}
