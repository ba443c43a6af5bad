import type { Cell } from "@observablehq/notebook-kit";

/** The `type` attribute of a cell's `<script>`, by its mode. */
export const CELL_TYPES: Readonly<Record<Cell["mode"], string>> = {
  js: "module",
  ts: "text/x-typescript",
  ojs: "application/vnd.observable.javascript",
  md: "text/markdown",
  html: "text/html",
  tex: "application/x-tex",
  dot: "text/vnd.graphviz",
  sql: "application/sql",
  node: "application/vnd.node.javascript",
  python: "text/x-python",
  r: "text/x-r",
};
