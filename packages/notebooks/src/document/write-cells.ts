import { changeCell } from "./change-cell.js";
import type { CellText } from "./checked-document.js";
import { deleteCell } from "./delete-cell.js";
import { DocumentError } from "./document-error.js";
import { insertCell } from "./insert-cell.js";
import { moveCell } from "./move-cell.js";
import type { NotebookDocument } from "./read-document.js";

/** A cell as it shall be. */
export interface WantedCell extends CellText {
  /** The place, from 0, of the cell of the file that it comes from; none for a new one. */
  readonly from?: number;
}

/**
 * A notebook with the cells that are wanted, in their order: one change after the other, each of one cell,
 * and none where a cell stays as it is. Of cells that have changed places as few as can be are moved.
 *
 * @throws DocumentError `not-kept` with the place among the wanted cells, or `no-such-cell`
 * @example writeCells(document, [{ ...document.cells[0].cell, from: 0 }]).text; // the first cell alone
 */
export function writeCells(document: NotebookDocument, wanted: readonly WantedCell[]): NotebookDocument {
  const kept = wanted.flatMap(({ from }) => (from === undefined ? [] : [from]));
  if (new Set(kept).size !== kept.length || kept.some((from) => document.cells[from] === undefined)) {
    throw new DocumentError("no-such-cell", "Each cell of the file can be wanted once, and no other can.");
  }
  let result = document;
  // Where each cell of the result comes from.
  const order: (number | undefined)[] = document.cells.map((_, index) => index);
  for (const from of order.toReversed()) {
    if (from === undefined || kept.includes(from)) continue;
    result = deleteCell(result, from);
    order.splice(from, 1);
  }
  const staying = longestRising(kept);
  for (const [to, from] of kept.entries()) {
    if (staying.has(from)) continue;
    // Behind the one that comes before it.
    const at = order.indexOf(from);
    order.splice(at, 1);
    const place = to === 0 ? 0 : order.indexOf(kept[to - 1]) + 1;
    order.splice(place, 0, from);
    result = moveCell(result, at, place);
  }
  for (const [index, { from, ...cell }] of wanted.entries()) {
    if (from === undefined) result = insertCell(result, index, cell);
    else if (isChanged(result.cells[index]?.cell, cell)) result = changeCell(result, index, cell);
  }
  return result;
}

function isChanged(present: CellText | undefined, cell: CellText): boolean {
  return (["mode", "value", "pinned", "hidden"] as const).some((key) => present?.[key] !== cell[key]);
}

/** The most numbers of a list that stand in rising order. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // The longest that ends with each number.
  const ending: number[][] = [];
  for (const number of numbers) {
    const before = ending.filter((list) => (list.at(-1) ?? number) < number);
    ending.push([...longest(before), number]);
  }
  return new Set(longest(ending));
}

function longest(lists: readonly number[][]): readonly number[] {
  return lists.reduce<readonly number[]>((most, list) => (list.length > most.length ? list : most), []);
}
