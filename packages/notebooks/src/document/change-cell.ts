import { cellSource } from "./cell-source.js";
import { CELL_TYPES } from "./cell-type.js";
import { type CellText, checkedDocument } from "./checked-document.js";
import { lineEnd } from "./line-end.js";
import { placedCell } from "./placed-cell.js";
import type { NotebookDocument, PlacedCell } from "./read-document.js";

/**
 * A notebook with one cell's text, mode or folding changed; every character outside that cell stays.
 *
 * @param index the cell's place, from 0
 * @throws DocumentError `no-such-cell`, or `not-kept` when the cell would not read back as it is
 * @example changeCell(readDocument(text), 2, { value: "1 + 1" }).text;
 */
export function changeCell(
  document: NotebookDocument,
  index: number,
  changes: Partial<CellText>,
): NotebookDocument {
  const { text, cells } = document;
  const placed = placedCell(document, index);
  const wanted = { ...placed.cell, ...changes };
  const { element } = placed;
  const changed = text.slice(0, element.start) + elementOf(text, placed, wanted) + text.slice(element.end);
  return checkedDocument(
    changed,
    document,
    cells.map(({ cell }, at) => (at === index ? wanted : cell)),
    index,
  );
}

function elementOf(text: string, placed: PlacedCell, wanted: CellText): string {
  const endTag = text.lastIndexOf("</", placed.element.end - 1);
  const source = text.slice(placed.startTag.end, endTag);
  return (
    startTagOf(text, placed, wanted) +
    (wanted.value === placed.cell.value
      ? source
      : cellSource(wanted.value, lineEnd(text), /[ \t]*$/.exec(source)?.[0] || gapIndent(text, placed))) +
    text.slice(endTag, placed.element.end)
  );
}

/** What stands before the cell in its line, if nothing but white space does. */
function gapIndent(text: string, { gap }: PlacedCell): string {
  return /[\r\n]([ \t]*)$/.exec(text.slice(gap.start, gap.end))?.[1] ?? "";
}

function startTagOf(text: string, { startTag, attributes, cell }: PlacedCell, wanted: CellText): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const end = startTag.end - 1;
  if (wanted.mode !== cell.mode) {
    const type = attributes.type;
    const written = `type="${CELL_TYPES[wanted.mode]}"`;
    edits.push(type === undefined ? { start: end, end, text: ` ${written}` } : { ...type, text: written });
  }
  for (const name of ["pinned", "hidden"] as const) {
    if (wanted[name] === cell[name]) continue;
    const present = attributes[name];
    if (present === undefined) edits.push({ start: end, end, text: ` ${name}` });
    // With the white space before it.
    else edits.push({ ...present, start: text.slice(0, present.start).trimEnd().length, text: "" });
  }
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (tag, edit) =>
        tag.slice(0, edit.start - startTag.start) + edit.text + tag.slice(edit.end - startTag.start),
      text.slice(startTag.start, startTag.end),
    );
}
