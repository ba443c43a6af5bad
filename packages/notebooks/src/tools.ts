// What the command line does with notebooks. For Node alone: neither a page nor the package's front door imports it.
export {
  type BuiltNotebook,
  buildHtml,
  buildStill,
  type NotebookFormat,
  type StillOptions,
} from "./build/build-notebook.js";
export { type IndexEntry, notebookIndex } from "./build/notebook-index.js";
export { DocumentError, type DocumentErrorCode, type NotebookDocument } from "./document/index.js";
export { BrowserError, startBrowser } from "./kit/find-browser.js";
export { newNotebook } from "./folder/new-notebook.js";
export {
  copyNotebooks,
  copyPlace,
  type NotebooksPlace,
  notebooksPlace,
} from "./folder/notebooks-place.js";
export { openNotebooks, type OpenOptions } from "./preview/open-notebooks.js";
export type { Preview } from "./preview/preview-server.js";
export { NotebookFileError, type NotebookFileErrorCode } from "./folder/notebook-file-error.js";
export type { CellFault } from "./run/cell-fault.js";
export { notebookPaths } from "./folder/notebook-paths.js";
export type { VisitOptions } from "./run/visit-page.js";
export { type NotebookRun, runNotebook, type RunOptions } from "./run/run-notebook.js";
