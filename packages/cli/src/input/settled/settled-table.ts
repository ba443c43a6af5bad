import { nearestName, type SettledCount, type SettledGroup, settledGroups } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { InputError } from "../../errors/input-error.js";
import type { TableKind } from "../own-data/find-tables.js";
import { headers } from "@glidepath/notebooks/files";
import { Problems } from "../own-data/problems.js";
import { readOneTable } from "../own-data/read-one-table.js";
import { columnNumbers, columnYears, dataLines, sheetWords } from "../own-data/table-values.js";
import { settledOnce } from "./settled-once.js";

// What was requested and decided may stand beside it, as in the tables of init; it is not read.
const settled: TableKind = {
  needs: ["year"],
  oneOf: ["settled"],
  beside: ["group", "requested", "decided"],
};
const NAMES = (["year", "settled", "group"] as const).flatMap((role) => [
  ...headers[role].nb,
  ...headers[role].en,
]);
const persons = { least: 0, most: 10_000_000, isWhole: false };

/**
 * Persons settled by year, and perhaps by group, from the columns of a CSV file or a workbook.
 *
 * @throws InputError when the file cannot be read, or a cell in it
 */
export async function settledTable(path: string, texts: Texts): Promise<readonly SettledCount[]> {
  const say = texts.ownData;
  const table = await readOneTable(path, settled, texts);
  const problems = new Problems(texts);
  const words = sheetWords(table.sheet, texts);
  const lines = dataLines(table, "year", texts, problems, []);
  const years = columnYears(table, lines, "year", texts, problems);
  const counts = columnNumbers(table, lines, "settled", persons, texts, problems);
  // One that is misspelt may be the group, and without it the numbers mean another thing.
  for (const cell of table.strange) {
    const nearest = nearestName(cell.text.slice(0, 60), NAMES);
    const hint = nearest === undefined ? "" : say.meant(nearest);
    problems.add(say.strangeColumn(words.cell(cell), words.text(cell), hint));
  }
  const header = table.headers.get("settled");
  const read = lines.flatMap((line): SettledCount[] => {
    const [year, count, cell] = [years.get(line), counts.get(line), line.cells.get("group")];
    const isToCome = line.cells.has("requested") || line.cells.has("decided");
    if (!line.cells.has("settled") && header && !isToCome) {
      problems.add(say.lineLacks(words.cell(line.first), words.text(header)));
    }
    const group = cell && settledGroups.find((name) => name.toLowerCase() === cell.text.toLowerCase());
    if (cell !== undefined && group === undefined) {
      const nearest = nearestName(cell.text.slice(0, 60), settledGroups);
      const hint = nearest === undefined ? "" : say.meant(nearest);
      problems.add(say.noGroup(words.cell(cell), words.text(cell), hint, settledGroups.join(", ")));
    }
    if (year === undefined || count === undefined) return [];
    return [{ year, persons: count, ...(group === undefined ? {} : { group: group as SettledGroup }) }];
  });
  problems.throwIfAny();
  if (read.length === 0) throw new InputError(say.noLines(words.place));
  return settledOnce(read, words.place);
}
