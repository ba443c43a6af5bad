import type { CellObject } from "write-excel-file/node";

/** The cells of a row: null for one that is empty or lies under the one to its left. */
export type Cells = readonly (CellObject | null)[];

/** A sheet of the workbook. */
export interface WorkbookSheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly Cells[];
  /** The number of rows on top, and of columns at the left, that stay in sight. The last of the rows heads the columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the rows under the head can be filtered. */
  readonly hasFilter: boolean;
}

/** A paragraph over all columns of a sheet. */
export function paragraph(cell: CellObject, widths: readonly number[]): Cells {
  return [
    { ...cell, columnSpan: widths.length, wrap: true, alignVertical: "top" },
    ...widths.slice(1).map(() => null),
  ];
}
