export { changeCell } from "./change-cell.js";
export { deleteCell } from "./delete-cell.js";
export { DocumentError } from "./document-error.js";
export { insertCell } from "./insert-cell.js";
export { moveCell } from "./move-cell.js";
export { type NotebookDocument, readDocument } from "./read-document.js";
export { type WantedCell, writeCells } from "./write-cells.js";
