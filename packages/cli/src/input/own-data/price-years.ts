import { norway } from "@glidepath/core/reference";
import type { Texts } from "../../language/texts.js";
import type { Cell } from "../tables/sheet.js";
import type { FoundTable, TableLine } from "./find-tables.js";
import type { Problems } from "./problems.js";
import { columnYears, sheetWords } from "./table-values.js";

const known = norway.municipalDeflator.values.map(({ year }) => year);
/** The years whose prices can be brought to another's: the first deflator leads from the year before. */
const first = Math.min(...known) - 1;
const last = Math.max(...known);

/** The year whose prices the amounts of each line are in; a table of amounts without one is a problem. */
export function priceYears(
  table: FoundTable<string>,
  lines: readonly TableLine[],
  texts: Texts,
  problems: Problems,
): Map<TableLine, number> {
  const say = texts.ownData;
  const words = sheetWords(table.sheet, texts);
  const header = table.headers.get("priceYear");
  if (header === undefined) {
    problems.add(say.noPriceYear(words.place));
    return new Map();
  }
  const years = columnYears(table, lines, "priceYear", texts, problems);
  for (const line of lines) {
    const cell = line.cells.get("priceYear");
    const year = years.get(line);
    if (cell === undefined) problems.add(say.lineLacks(words.cell(line.first), words.text(header)));
    else if (year !== undefined && (year < first || year > last)) {
      problems.add(say.outside(words.cell(cell as Cell), words.text(cell), String(first), String(last)));
      years.delete(line);
    }
  }
  return years;
}
