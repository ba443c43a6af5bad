import type { Texts } from "../../language/texts.js";
import { InputError } from "../../errors/input-error.js";
import { readTables } from "../tables/read-tables.js";
import { findTables, type FoundTable, type TableKind } from "./find-tables.js";
import { noTable } from "./no-table.js";

/**
 * The one table of a kind in a file; other sheets and hidden ones do not matter.
 *
 * @throws InputError when the file cannot be read, or has no such table or several
 */
export async function readOneTable(path: string, kind: TableKind, texts: Texts): Promise<FoundTable<"only">> {
  const say = texts.ownData;
  const file = await readTables(path, texts);
  if (file.kind === "dataSets") throw new InputError(say.notHere(path));
  const found = file.sheets.flatMap((sheet) => (sheet.isHidden ? [] : findTables(sheet, { only: kind })));
  const [table, ...others] = found;
  if (table === undefined) throw new InputError(noTable(path, file.sheets, kind, texts));
  if (others.length > 0) throw new InputError(say.oneTable(path, found.length));
  return table;
}
