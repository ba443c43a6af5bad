import { type Cell, type Sheet } from "../tables/sheet.js";
import { foldHeader, type Role, roleOf } from "@glidepath/notebooks/files";

/** What a table is about, and the columns by which it is known. */
export interface TableKind {
  /** All of these. */
  readonly needs: readonly Role[];
  /** And one of these at least. */
  readonly oneOf: readonly Role[];
  /** What else may stand beside them. */
  readonly beside: readonly Role[];
}

/** A table that was found in a sheet: a header and the lines below it (or to its right). */
export interface FoundTable<Name extends string> {
  readonly kind: Name;
  readonly sheet: Sheet;
  /** The header of each column that is known, by what stands in it. */
  readonly headers: ReadonlyMap<Role, Cell>;
  /** Headers that are not known, or are of no use in a table of this kind. */
  readonly strange: readonly Cell[];
  /** Headers that say the same as one before them. */
  readonly repeated: readonly Cell[];
  readonly lines: readonly TableLine[];
}

/** A line of a table. */
export interface TableLine {
  readonly cells: ReadonlyMap<Role, Cell>;
  /** Cells beyond the columns of the header. */
  readonly beyond: readonly Cell[];
  /** Its first cell, to name the line by. */
  readonly first: Cell;
  /** Whether it is a sum of the others. */
  readonly isTotal: boolean;
}

/** Cells of one line, by their place in it. */
type Line = ReadonlyMap<number, Cell>;

const TOTALS = new Set(
  [
    "Sum",
    "Totalt",
    "Total",
    "I alt",
    "Sum i alt",
    "Totals",
    "In all",
    "Snitt",
    "Gjennomsnitt",
    "Average",
  ].map(foldHeader),
);

/**
 * The tables of a sheet. A header is a line in which the columns of a kind are named; what stands below, up
 * to the next header, is its table. Where no line is a header, columns are tried: some write years to the
 * right.
 */
export function findTables<Name extends string>(
  sheet: Sheet,
  kinds: Readonly<Record<Name, TableKind>>,
): readonly FoundTable<Name>[] {
  const down = tablesIn(
    sheet,
    linesBy(sheet, ({ row, column }) => [row, column]),
    kinds,
  );
  return down.length > 0
    ? down
    : tablesIn(
        sheet,
        linesBy(sheet, ({ row, column }) => [column, row]),
        kinds,
      );
}

function linesBy(sheet: Sheet, placesOf: (cell: Cell) => readonly [line: number, place: number]): Line[] {
  const lines = new Map<number, Map<number, Cell>>();
  for (const cell of sheet.cells) {
    const [line, place] = placesOf(cell);
    const known = lines.get(line) ?? new Map<number, Cell>();
    lines.set(line, known.set(place, cell));
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

function tablesIn<Name extends string>(
  sheet: Sheet,
  lines: readonly Line[],
  kinds: Readonly<Record<Name, TableKind>>,
): FoundTable<Name>[] {
  const tables: { header: Line; kind: Name; below: Line[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line, kinds);
    if (kind !== undefined) tables.push({ header: line, kind, below: [] });
    else tables.at(-1)?.below.push(line);
  }
  return tables.map(({ header, kind, below }) => tableOf(sheet, header, kind, kinds[kind], below));
}

function kindOf<Name extends string>(line: Line, kinds: Readonly<Record<Name, TableKind>>): Name | undefined {
  // Names and amounts side by side are no header, but lines of a table that is written to the right.
  if ([...line.values()].some(({ text, number }) => number !== undefined || /^[\d .,]+$/.test(text)))
    return undefined;
  const known = new Set([...line.values()].map(({ text }) => roleOf(text)));
  return (Object.keys(kinds) as Name[]).find((name) => {
    const { needs, oneOf } = kinds[name];
    return needs.every((role) => known.has(role)) && oneOf.some((role) => known.has(role));
  });
}

function tableOf<Name extends string>(
  sheet: Sheet,
  header: Line,
  kind: Name,
  { needs, oneOf, beside }: TableKind,
  below: readonly Line[],
): FoundTable<Name> {
  const wanted = new Set<Role>([...needs, ...oneOf, ...beside]);
  const headers = new Map<Role, Cell>();
  const places = new Map<number, Role>();
  const strange: Cell[] = [];
  const repeated: Cell[] = [];
  for (const [place, cell] of header) {
    const role = roleOf(cell.text);
    if (role === undefined || !wanted.has(role)) strange.push(cell);
    else if (headers.has(role)) repeated.push(cell);
    else {
      headers.set(role, cell);
      places.set(place, role);
    }
  }
  const lines = below.map((line) => lineOf(line, header, places));
  return { kind, sheet, headers, strange, repeated, lines };
}

function lineOf(line: Line, header: Line, places: ReadonlyMap<number, Role>): TableLine {
  const cells = new Map<Role, Cell>();
  const beyond: Cell[] = [];
  for (const [place, cell] of line) {
    const role = places.get(place);
    if (role !== undefined) cells.set(role, cell);
    else if (!header.has(place)) beyond.push(cell);
  }
  const [first] = line.values() as Iterable<Cell> as [Cell];
  const isTotal = [...line.values()].some(({ text }) => TOTALS.has(foldHeader(text)));
  return { cells, beyond, first, isTotal };
}
