import type { CellFault } from "@glidepath/notebooks/tools";
import type { Texts } from "../language/texts.js";
import { lineWidth } from "../terminal/line-width.js";
import { printable } from "../terminal/printable.js";
import { wrap } from "../terminal/wrap.js";

/**
 * What is wrong with a notebook: each cell that fails, with its number, its first line and why; cells that only
 * wait for another one say for which.
 */
export function notebookFaultLines(
  { faults, problems }: { readonly faults: readonly CellFault[]; readonly problems: readonly string[] },
  { notebook }: Texts,
): string[] {
  return [
    ...faults.flatMap(({ cell, firstLine, message, becauseOf }) => {
      const head = `  ${notebook.cell(cell)}: ${printable(firstLine)}`;
      const why = becauseOf === undefined ? printable(message) : notebook.waitsFor(becauseOf);
      return [shortened(head), ...wrap(`    ${why}`, "    ")];
    }),
    ...problems.flatMap((problem) => wrap(`  ${printable(problem)}`, "  ")),
  ];
}

function shortened(line: string): string {
  const characters = [...line];
  return characters.length <= lineWidth() ? line : `${characters.slice(0, lineWidth() - 1).join("")}…`;
}
