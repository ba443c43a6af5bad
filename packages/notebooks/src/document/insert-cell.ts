import { cellSource } from "./cell-source.js";
import { CELL_TYPES } from "./cell-type.js";
import { type CellText, checkedDocument } from "./checked-document.js";
import { DocumentError } from "./document-error.js";
import { lineEnd } from "./line-end.js";
import type { NotebookDocument } from "./read-document.js";

/**
 * A notebook with one cell more, with the number after the highest; every character that was there stays.
 *
 * @param index the place that the new cell will have, from 0
 * @throws DocumentError `no-such-cell`, or `not-kept` when the cell would not read back as it is
 * @example insertCell(readDocument(text), 0, { mode: "md", value: "# Title", pinned: false, hidden: false }).text;
 */
export function insertCell(document: NotebookDocument, index: number, cell: CellText): NotebookDocument {
  const { text, cells } = document;
  const at = placeFor(document, index);
  const before = cells[index] ?? cells[index - 1];
  const gap = before ? text.slice(before.gap.start, before.gap.end) : `${lineEnd(text)}  `;
  const id = Math.max(0, ...cells.map((placed) => placed.cell.id)) + 1;
  const folds = `${cell.pinned ? " pinned" : ""}${cell.hidden ? " hidden" : ""}`;
  const source = cellSource(cell.value, lineEnd(text), /[ \t]*$/.exec(gap)?.[0] ?? "");
  const element = `<script id="${id}" type="${CELL_TYPES[cell.mode]}"${folds}>${source}</script>`;
  return checkedDocument(
    text.slice(0, at) + gap + element + text.slice(at),
    document,
    cells.map((placed) => placed.cell).toSpliced(index, 0, { ...cell, id }),
    index,
  );
}

/** Where in the text a cell goes that shall have a place among the cells: right after the cell before it. */
export function placeFor({ cells, end }: NotebookDocument, index: number): number {
  if (!(Number.isInteger(index) && index >= 0 && index <= cells.length)) {
    throw new DocumentError(
      "no-such-cell",
      `There is no place ${index + 1} for a cell: the notebook has ${cells.length}.`,
      index,
    );
  }
  return cells[index - 1]?.element.end ?? cells[0]?.gap.start ?? end;
}
