import type { Texts } from "../../language/texts.js";
import type { Cell } from "../tables/sheet.js";
import type { FoundTable, TableKind, TableLine } from "./find-tables.js";
import type { ReadTable, YearKey } from "./own-data.js";
import type { Problems } from "./problems.js";
import { columnNumbers, columnYears, dataLines, type NumberLimits, sheetWords } from "./table-values.js";

/** Persons requested, decided and settled by year. */
export const settlementKind: TableKind = {
  needs: ["year"],
  oneOf: ["requested", "decided", "settled", "minorsSettled", "minorsAmongSettled"],
  beside: [],
};

const persons: NumberLimits = { least: 0, most: 1_000_000, isWhole: true };
const ROLES = ["settled", "requested", "decided", "minorsSettled", "minorsAmongSettled"] as const;

/** What a table of settlement says, and that in words. */
export function settlementTable(
  table: FoundTable<string>,
  texts: Texts,
  problems: Problems,
  passedOver: string[],
): ReadTable {
  const say = texts.ownData;
  const words = sheetWords(table.sheet, texts);
  const lines = dataLines(table, "year", texts, problems, passedOver);
  const years = columnYears(table, lines, "year", texts, problems);
  const seen = new Map<number, Cell>();
  for (const [{ cells }, year] of years) {
    const cell = cells.get("year") as Cell;
    const before = seen.get(year);
    if (before === undefined) seen.set(year, cell);
    else problems.add(say.yearTwice(words.cell(cell), String(year), words.cell(before)));
  }
  const columns = new Map(
    ROLES.map((role) => [role, columnNumbers(table, lines, role, persons, texts, problems)] as const),
  );
  const beside = table.headers.get("minorsSettled");
  const among = table.headers.get("minorsAmongSettled");
  if (beside !== undefined && among !== undefined) {
    problems.add(say.headerTwice(words.cell(among), words.text(among), words.text(beside)));
  }
  takeOutMinors(columns, (line) => words.cell(line.cells.get("minorsAmongSettled") as Cell), texts, problems);
  const figures: { [Key in YearKey]?: Record<string, number> } = {};
  const took: string[] = [];
  for (const role of ROLES) {
    const key: YearKey = role === "minorsAmongSettled" ? "minorsSettled" : role;
    const counts = [...(columns.get(role) ?? [])].flatMap(([line, count]) => {
      const year = years.get(line);
      return year === undefined ? [] : [[year, count] as const];
    });
    if (counts.length === 0) continue;
    figures[key] = Object.fromEntries(counts);
    const known = counts.map(([year]) => year);
    took.push(say.ofYears(say.figures[role], Math.min(...known), Math.max(...known)));
  }
  return { figures, took, isEmpty: took.length === 0 };
}

// The scenario counts them beside the others.
function takeOutMinors(
  columns: ReadonlyMap<(typeof ROLES)[number], Map<TableLine, number>>,
  whereOf: (line: TableLine) => string,
  texts: Texts,
  problems: Problems,
): void {
  const settled = columns.get("settled");
  for (const [line, minors] of columns.get("minorsAmongSettled") ?? []) {
    const all = settled?.get(line);
    if (all === undefined) problems.add(texts.ownData.minorsOfNone(whereOf(line)));
    else if (minors > all) {
      problems.add(texts.ownData.minorsBeyond(whereOf(line), String(minors), String(all)));
    } else settled?.set(line, all - minors);
  }
}
