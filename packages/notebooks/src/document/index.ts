export { changeCell } from "./change-cell.js";
export type { CellText } from "./checked-document.js";
export { deleteCell } from "./delete-cell.js";
export { DocumentError, type DocumentErrorCode } from "./document-error.js";
export { insertCell } from "./insert-cell.js";
export { moveCell } from "./move-cell.js";
export { type NotebookDocument, type PlacedCell, readDocument, type Span } from "./read-document.js";
export { type WantedCell, writeCells } from "./write-cells.js";
