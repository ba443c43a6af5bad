import { nearestName, type SettledCount } from "@glidepath/core";
import { InputError } from "./input-error.js";
import { readCsv } from "./read-csv.js";
import { settledCount } from "./settled-count.js";
import { settledOnce } from "./settled-once.js";

const COLUMNS = ["year", "settled", "group"] as const;
const HOW = "Write a first line year,settled or year,settled,group and below it a line for each.";

/**
 * Persons settled by year from a CSV file with the columns `year`, `settled` and perhaps `group`;
 * separated by commas, or by semicolons throughout, as spreadsheets in Norwegian write it.
 *
 * @throws InputError when the file cannot be read, or a line in it
 */
export async function settledCsv(path: string): Promise<readonly SettledCount[]> {
  const { columns, lines } = await readCsv(path, "file");
  checkColumns(columns, path);
  const counts = lines.map(({ where, cell }) =>
    settledCount({ year: cell("year"), persons: cell("settled"), group: cell("group") }, where),
  );
  if (counts.length === 0) throw new InputError(`${path} has no lines below its first. ${HOW}`);
  return settledOnce(counts, path);
}

function checkColumns(names: readonly string[], path: string): void {
  for (const name of names) {
    if (COLUMNS.some((column) => column === name)) continue;
    const nearest = nearestName(name, COLUMNS);
    throw new InputError(
      `${path}: there is no column "${name}".` +
        (nearest === undefined ? "" : ` Did you mean "${nearest}"?`) +
        ` ${HOW}`,
    );
  }
  const lacking = COLUMNS.slice(0, 2).find((column) => !names.includes(column));
  if (lacking !== undefined) throw new InputError(`${path}: the column "${lacking}" is missing. ${HOW}`);
}
