import { readFile } from "node:fs/promises";
import { nearestName, type SettledCount } from "@glidepath/core";
import { type DSVRowString, dsvFormat } from "d3-dsv";
import { InputError } from "./input-error.js";
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
  const text = (await read(path)).replace(/^\ufeff/, "");
  const [head = ""] = text.split(/\r?\n/, 1);
  const rows = dsvFormat(head.includes(";") ? ";" : ",").parse(text);
  checkColumns(rows.columns, path);
  const counts = rows.map((row, i) => {
    // The first line holds the names.
    const where = `${path}, line ${i + 2}`;
    return settledCount(
      { year: cell(row, "year"), persons: cell(row, "settled"), group: cell(row, "group") },
      where,
    );
  });
  if (counts.length === 0) throw new InputError(`${path} has no lines below its first. ${HOW}`);
  return settledOnce(counts, path);
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === "ENOENT"
        ? "there is no such file. Check the name and the folder."
        : code === "EISDIR"
          ? "it is a folder. Name a file in it."
          : `${error instanceof Error ? error.message : String(error)}.`;
    throw new InputError(`The file ${path} cannot be read: ${reason}`);
  }
}

function checkColumns(found: readonly string[], path: string): void {
  const names = found.map((name) => name.trim());
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

function cell(row: DSVRowString, column: (typeof COLUMNS)[number]): string {
  const key = Object.keys(row).find((name) => name.trim() === column);
  return key === undefined ? "" : (row[key] ?? "").trim();
}
