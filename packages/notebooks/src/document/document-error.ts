/**
 * What can be wrong with a notebook's text or with a change of it:
 *
 * - `no-notebook`: the text has no `<notebook>` … `</notebook>`
 * - `open-cell`: a cell is not closed by `</script>`
 * - `no-such-cell`: a cell was asked for that is not there
 * - `not-kept`: written into the file, the cells would not read back as they are
 */
export type DocumentErrorCode = "no-notebook" | "open-cell" | "no-such-cell" | "not-kept";

/** Thrown when a text cannot be read as a notebook, or a change would not leave the cells that it should. */
export class DocumentError extends Error {
  /** What is wrong, for a program to tell. */
  readonly code: DocumentErrorCode;
  /** The place of the cell among the cells, from 0, where it is one cell's fault. */
  readonly cell: number | undefined;

  constructor(code: DocumentErrorCode, message: string, cell?: number) {
    super(message);
    this.name = "DocumentError";
    this.code = code;
    this.cell = cell;
  }
}
