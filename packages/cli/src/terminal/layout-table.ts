import Table from "cli-table3";
import { lineWidth } from "./line-width.js";

// A label has at least so much room, and more where the figures leave it.
const LABEL = 26;
const WIDEST_LABEL = 40;
const NAME = 15;
const GAP = 2;

const BORDERLESS = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid"
    .split(" ")
    .map((place) => [place, ""]),
);

/** A table as text: a column of labels, then columns of figures. */
export interface TextTable {
  /** Over the labels. */
  readonly corner: string;
  /** Heads of the columns of figures. */
  readonly heads: readonly string[];
  /** Each a label and its figures, one per head. */
  readonly rows: readonly (readonly [label: string, ...figures: string[]])[];
}

/**
 * Lays a table out in lines of the width of the terminal, at most 80 columns. Labels stand left, figures right; names too long
 * for their column are broken, and columns that do not fit go into a further table below, with the
 * labels repeated.
 *
 * @example layoutTable({ corner: "", heads: ["net"], rows: [["gradual", "−193.6"]] })
 */
export function layoutTable({ corner, heads, rows }: TextTable): string[] {
  const brokenHeads = heads.map((head) => broken(head, NAME));
  const widths = heads.map((_, i) => widest([brokenHeads[i] ?? "", ...rows.map((row) => row[i + 1] ?? "")]));
  const left = lineWidth() - widths.reduce((sum, width) => sum + width + GAP, 0);
  const room = Math.max(LABEL, Math.min(left, WIDEST_LABEL));
  const labels = rows.map(([label]) => broken(label, room));
  const labelWidth = widest([broken(corner, room), ...labels]);
  return columnGroups(widths, lineWidth() - labelWidth).flatMap((columns, group) => {
    const table = new Table({
      head: [broken(corner, room), ...columns.map((i) => brokenHeads[i] ?? "")],
      chars: { ...BORDERLESS, middle: " ".repeat(GAP) },
      colAligns: ["left", ...columns.map(() => "right" as const)],
      style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    });
    for (const [r, row] of rows.entries()) {
      table.push([labels[r] ?? "", ...columns.map((i) => row[i + 1] ?? "")]);
    }
    const lines = table
      .toString()
      .split("\n")
      .map((line) => line.trimEnd());
    return group === 0 ? lines : ["", ...lines];
  });
}

// Columns, from left to right, in groups that fit; a group has at least one.
function columnGroups(widths: readonly number[], room: number): number[][] {
  const groups: number[][] = [];
  let left = 0;
  for (const [i, width] of widths.entries()) {
    left -= width + GAP;
    if (left < 0 || groups.length === 0) {
      groups.push([]);
      left = room - width - GAP;
    }
    groups.at(-1)?.push(i);
  }
  return groups;
}

// At spaces where there are some; a long name without any is cut.
function broken(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => line.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S{${width}}`, "gu")) ?? [line])
    .map((line) => line.trimEnd())
    .join("\n");
}

function widest(cells: readonly string[]): number {
  return Math.max(0, ...cells.flatMap((cell) => cell.split("\n")).map((line) => [...line].length));
}
