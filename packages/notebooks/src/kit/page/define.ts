// Stands in for Notebook Kit's runtime in every page (see notebook-config.ts): the same `define`, whose cells
// say in which state they are.
import { define as defineInRuntime } from "@observablehq/notebook-kit/runtime";
import { observeCell, reportingStart } from "./cell-state.js";

type DefineParameters = Parameters<typeof defineInRuntime>;

/** Defines a cell, as Notebook Kit does. */
export function define(state: DefineParameters[0], definition: DefineParameters[1]): void {
  defineInRuntime(state, { ...definition, body: reportingStart(state.root, definition.body) }, observeCell);
}
