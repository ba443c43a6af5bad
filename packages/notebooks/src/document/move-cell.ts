import { checkedDocument } from "./checked-document.js";
import { placeFor } from "./insert-cell.js";
import { placedCell } from "./placed-cell.js";
import type { NotebookDocument } from "./read-document.js";

/**
 * A notebook with one cell, and the white space before it, at another place; no character is lost.
 *
 * @param from the cell's place, from 0
 * @param to the place that it will have
 * @throws DocumentError `no-such-cell`
 * @example moveCell(readDocument(text), 2, 0).text;
 */
export function moveCell(document: NotebookDocument, from: number, to: number): NotebookDocument {
  const { text, cells } = document;
  const { gap, element, cell } = placedCell(document, from);
  placedCell(document, to);
  if (from === to) return document;
  // The place is counted among the other cells; those up to it have moved up where the cell leaves.
  const at = placeFor(document, to > from ? to + 1 : to);
  const moved = text.slice(gap.start, element.end);
  return checkedDocument(
    at <= gap.start
      ? text.slice(0, at) + moved + text.slice(at, gap.start) + text.slice(element.end)
      : text.slice(0, gap.start) + text.slice(element.end, at) + moved + text.slice(at),
    document,
    cells
      .map((placed) => placed.cell)
      .toSpliced(from, 1)
      .toSpliced(to, 0, cell),
    to,
  );
}
