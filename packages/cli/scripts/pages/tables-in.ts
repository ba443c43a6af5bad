/** A table of a page, read back: cells by row and column head. */
export interface ReadTable {
  readonly corner: string;
  /** The text of a cell; empty where there is none. */
  readonly cell: (row: string, column: string) => string;
  /** The first number in a cell; not a number where there is none. */
  readonly number: (row: string, column: string) => number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The tables of a block, in their order. */
export function tablesIn(block: string): ReadTable[] {
  return [...block.matchAll(/(?:^\|.*\n?)+/gm)].map(([text]) => {
    const [heads = [], , ...lines] = text.trim().split("\n").map(cellsOf);
    const [corner = "", ...columns] = heads;
    const cell = (row: string, column: string) =>
      lines.find(([label]) => label === row)?.[columns.indexOf(column) + 1] ?? "";
    return {
      corner,
      columns,
      rows: lines.map(([label = ""]) => label),
      cell,
      number: (row, column) => numberIn(cell(row, column)),
    };
  });
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((text) => text.trim());
}

/** The first number in a text, with a true minus sign and groups of three digits. */
function numberIn(text: string): number {
  const found = text
    .replaceAll("\u00a0", "")
    .replaceAll("\u2212", "-")
    .match(/-?\d+(?:\.\d+)?/);
  return found === null ? Number.NaN : Number(found[0]);
}
