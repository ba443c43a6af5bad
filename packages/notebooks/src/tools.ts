export { buildPage, type BuiltPage } from "./build/build-page.js";
export { DocumentError } from "./document/index.js";
export { findBrowser, startBrowser } from "./kit/find-browser.js";
export type { CellFault } from "./run/cell-fault.js";
export { type NotebookRun, runNotebook, type RunOptions } from "./run/run-notebook.js";
