import { type Cell, transpile } from "@observablehq/notebook-kit";
import type { NotebookDocument } from "../document/index.js";
import type { CellFault } from "./cell-fault.js";

// What runs in the page. Others would start programs of this machine while the page is made.
const MODES: readonly Cell["mode"][] = ["js", "ts", "md", "html", "tex", "dot"];

/**
 * What is wrong with the cells of a notebook before any of them runs: code that cannot be read, names that several
 * cells give, kinds of cell that do not run in a page.
 *
 * @returns a fault for each cell that has one; the cells that give a name first have none for it
 */
export function checkCells({ cells }: NotebookDocument): CellFault[] {
  const givenBy = new Map<string, number>();
  return cells.flatMap(({ cell }, i): CellFault[] => {
    const number = i + 1;
    const fault = (message: string): CellFault[] => [
      { cell: number, firstLine: firstLineOf(cell.value), message },
    ];
    if (!MODES.includes(cell.mode)) {
      return fault(
        `A cell of type ${cell.mode} does not run in a page. Write it in TypeScript, JavaScript, HTML or Markdown.`,
      );
    }
    let outputs: readonly string[];
    try {
      outputs = namesGivenBy(cell);
    } catch (error) {
      return fault(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
    const twice = outputs.filter((name) => givenBy.has(name));
    for (const name of outputs) if (!givenBy.has(name)) givenBy.set(name, number);
    if (twice.length === 0) return [];
    const names = twice.map((name) => `${name} (cell ${givenBy.get(name)})`).join(", ");
    return fault(`Another cell defines the same name: ${names}. Give one of them another name.`);
  });
}

/** The names that a cell gives to others. @throws SyntaxError where its code cannot be read */
export function namesGivenBy(cell: Readonly<Cell>): readonly string[] {
  const { output, outputs = [] } = transpile(cell, { resolveFiles: true });
  return output === undefined ? outputs : [output, output.replace(/^viewof\$/, "")];
}

/** The first line of a cell that says something. */
export function firstLineOf(text: string): string {
  return (
    text
      .split("\n")
      .map((line) => line.trim())
      .find((line) => line !== "") ?? ""
  );
}
