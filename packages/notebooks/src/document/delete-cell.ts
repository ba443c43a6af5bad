import { checkedDocument } from "./checked-document.js";
import { placedCell } from "./placed-cell.js";
import type { NotebookDocument } from "./read-document.js";

/**
 * A notebook without one cell and the white space before it; every other character stays, comments too.
 *
 * @param index the cell's place, from 0
 * @throws DocumentError `no-such-cell`
 * @example deleteCell(readDocument(text), 2).text;
 */
export function deleteCell(document: NotebookDocument, index: number): NotebookDocument {
  const { text, cells } = document;
  const { gap, element } = placedCell(document, index);
  return checkedDocument(
    text.slice(0, gap.start) + text.slice(element.end),
    document,
    cells.map(({ cell }) => cell).toSpliced(index, 1),
    index,
  );
}
