import type { YearCount } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import type { TableKind } from "../own-data/find-tables.js";
import { Problems } from "../own-data/problems.js";
import { readOneTable } from "../own-data/read-one-table.js";
import { columnNumbers, columnYears, dataLines, sheetWords } from "../own-data/table-values.js";

const series: TableKind = { needs: ["year"], oneOf: ["persons", "settled"], beside: [] };
// Shocks are ratios of one year to another: none may be 0.
const persons = { least: 1, most: 10_000_000, isWhole: false };

/**
 * A yearly series from the columns for year and persons of a CSV file or a workbook, in rising order of the
 * years.
 *
 * @throws InputError when the file cannot be read, or a cell in it
 */
export async function seriesTable(path: string, texts: Texts): Promise<readonly YearCount[]> {
  const table = await readOneTable(path, series, texts);
  const problems = new Problems(texts);
  const role = table.headers.has("persons") ? "persons" : "settled";
  const lines = dataLines(table, "year", texts, problems, []);
  const years = columnYears(table, lines, "year", texts, problems);
  const counts = columnNumbers(table, lines, role, persons, texts, problems);
  const words = sheetWords(table.sheet, texts);
  const header = table.headers.get(role);
  for (const { cells, first } of lines) {
    if (!cells.has(role) && header)
      problems.add(texts.ownData.lineLacks(words.cell(first), words.text(header)));
  }
  problems.throwIfAny();
  return lines
    .flatMap((line) => {
      const [year, count] = [years.get(line), counts.get(line)];
      return year === undefined || count === undefined ? [] : [{ year, persons: count }];
    })
    .toSorted((a, b) => a.year - b.year);
}
