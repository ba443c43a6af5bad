import { nearestName } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { printable } from "../../terminal/printable.js";
import { tableLimits } from "../tables/limits.js";
import { numberColumn } from "../tables/number-column.js";
import { type Cell, cellName, columnLetters, type Sheet } from "../tables/sheet.js";
import type { FoundTable, TableLine } from "./find-tables.js";
import { headerNames, type Role, roleOf } from "@glidepath/notebooks/files";
import type { Problems } from "./problems.js";
import { serviceOf } from "./service-names.js";

/** What a number of a column may be. */
export interface NumberLimits {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

/** What is said of a sheet and its cells: the file, the sheet's name, the cell's. */
export interface SheetWords {
  readonly place: string;
  readonly cell: (cell: Cell) => string;
  /** What stands in a cell, short enough to be said again. */
  readonly text: (cell: Cell) => string;
}

/** The names of a sheet and of its cells in what is said. */
export function sheetWords({ path, name }: Sheet, { ownData: say }: Texts): SheetWords {
  const place = name === undefined ? path : say.sheet(path, printable(name));
  return { place, cell: (cell) => say.cell(place, cellName(cell)), text: (cell) => shown(cell.text) };
}

/** A text of a file as it is said again: in one line and not too long. */
export function shown(text: string): string {
  const line = printable(text).replaceAll("\n", " ");
  return line.length > tableLimits.quotedLetters ? `${line.slice(0, tableLimits.quotedLetters)}…` : line;
}

/**
 * The lines of a table that hold its data, without sums and notes; which those were is noted.
 *
 * @param key the column that each line of data has something in
 * @param passedOver gets the names of lines and columns that are not used
 */
export function dataLines(
  table: FoundTable<string>,
  key: Role,
  texts: Texts,
  problems: Problems,
  passedOver: string[],
): readonly TableLine[] {
  const say = texts.ownData;
  const words = sheetWords(table.sheet, texts);
  for (const cell of table.repeated) {
    const before = table.headers.get(roleOf(cell.text) as Role) ?? cell;
    problems.add(say.headerTwice(words.cell(cell), words.text(cell), words.text(before)));
  }
  for (const cell of table.strange) {
    const nearest = nearestName(cell.text.slice(0, tableLimits.quotedLetters), headerNames);
    const hint = nearest === undefined ? "" : say.orMeant(nearest);
    passedOver.push(say.column(columnLetters(cell.column), words.text(cell), hint));
  }
  return table.lines.filter((line) => {
    if (line.isTotal || isNote(line, key)) {
      passedOver.push(say.line(cellName(line.first), words.text(line.first)));
      return false;
    }
    for (const cell of line.beyond) {
      if (table.sheet.isText) problems.add(say.beyond(words.cell(cell), words.text(cell)));
      else passedOver.push(say.line(cellName(cell), words.text(cell)));
    }
    if (line.cells.has(key)) return true;
    problems.add(say.noKey(words.cell(line.first), words.text(table.headers.get(key) as Cell)));
    return false;
  });
}

// A note below a table stands in its first column alone, and is not what that column is of.
function isNote({ cells }: TableLine, key: Role): boolean {
  const [[role, { text }] = [key, { text: "" }], ...others] = cells;
  if (others.length > 0 || (cells.size > 0 && role !== key)) return false;
  if (key === "year") return cells.size === 0 || /\p{L}{3}/u.test(text);
  if (key === "service") return serviceOf(text) === undefined;
  return cells.size === 0 || key === "dwelling";
}

/**
 * The numbers of a column of a table by their lines; a line without one is left out. What is no number is
 * a problem.
 */
export function columnNumbers(
  table: FoundTable<string>,
  lines: readonly TableLine[],
  role: Role,
  { least, most, isWhole }: NumberLimits,
  texts: Texts,
  problems: Problems,
): Map<TableLine, number> {
  const say = texts.ownData;
  const words = sheetWords(table.sheet, texts);
  const cells = lines.flatMap((line) => line.cells.get(role) ?? []);
  const readings = numberColumn(cells);
  const values = new Map<TableLine, number>();
  for (const line of lines) {
    const cell = line.cells.get(role);
    const reading = cell && readings.get(cell);
    if (cell === undefined || reading === undefined || reading.is === "unknown") continue;
    const [where, text] = [words.cell(cell), words.text(cell)];
    if (reading.is === "problem") {
      problems.add(
        reading.why === "ambiguous"
          ? say.ambiguous(where, text, reading.large)
          : say[reading.why](where, text),
      );
      continue;
    }
    // What a workbook computed may be off by its last digit.
    const nearest = Math.round(reading.value);
    const isAlmostWhole = Math.abs(reading.value - nearest) < 1e-6;
    const value = isAlmostWhole ? nearest : reading.value;
    if (!(value >= least && value <= most)) {
      problems.add(say.outside(where, text, texts.number(least, 0), texts.number(most, 0)));
    } else if (isWhole && !isAlmostWhole) problems.add(say.notWhole(where, text));
    else values.set(line, value);
  }
  return values;
}

/** The years of a column by their lines; what is no year is a problem. */
export function columnYears(
  table: FoundTable<string>,
  lines: readonly TableLine[],
  role: Role,
  texts: Texts,
  problems: Problems,
): Map<TableLine, number> {
  const words = sheetWords(table.sheet, texts);
  const years = new Map<TableLine, number>();
  for (const line of lines) {
    const cell = line.cells.get(role);
    if (cell === undefined) continue;
    const year = cell.dateYear ?? cell.number ?? (/^\d{4}$/.test(cell.text) ? Number(cell.text) : Number.NaN);
    if (Number.isInteger(year) && year >= 1990 && year <= 2150) years.set(line, year);
    else problems.add(texts.ownData.notAYear(words.cell(cell), words.text(cell)));
  }
  return years;
}
