import { readFile, stat } from "node:fs/promises";
import { csvCells, decodeText } from "@glidepath/notebooks/files";
import type { Texts } from "../../language/texts.js";
import { InputError } from "../../errors/input-error.js";
import { readFailure } from "../../errors/read-failure.js";
import { type DataSet, jsonStat } from "./json-stat.js";
import { tableLimits } from "./limits.js";
import type { Sheet } from "./sheet.js";
import { xlsxSheets } from "./xlsx-sheets.js";

/** What a file holds: sheets of cells, or data sets as Statistics Norway gives them. */
export type TableFile =
  | { readonly kind: "sheets"; readonly sheets: readonly Sheet[] }
  | { readonly kind: "dataSets"; readonly dataSets: readonly DataSet[] };

/** How old workbooks, and new ones with a password, begin. */
const COMPOUND_FILE = "d0cf11e0a1b11ae1";
const ZIP = "504b0304";
/** The name of the part that a workbook with a password consists of, as it stands in the file. */
const ENCRYPTED_PART = Buffer.from("EncryptedPackage", "utf16le");

/**
 * The tables of a file: a workbook (XLSX), text (CSV with semicolons, commas or tabs) or JSON-stat. What it
 * is shows in its first bytes, whatever its name.
 *
 * @throws InputError when it cannot be read, saying how to repair it
 * @example await readTables("budsjett.xlsx", texts)
 */
export async function readTables(path: string, texts: Texts): Promise<TableFile> {
  const say = texts.ownData;
  const bytes = await bytesOf(path, texts);
  const start = bytes.toString("hex", 0, 8);
  if (start === COMPOUND_FILE) {
    throw new InputError(bytes.includes(ENCRYPTED_PART) ? say.encrypted(path) : say.oldWorkbook(path));
  }
  if (start.startsWith(ZIP)) {
    const sheets = await xlsxSheets(bytes, path);
    if (typeof sheets === "string") throw new InputError(refusal(sheets, path, texts));
    return { kind: "sheets", sheets };
  }
  const text = decodeText(bytes);
  if (text === undefined) throw new InputError(say.noText(path));
  if (/^\s*[{[]/.test(text)) {
    const dataSets = jsonStat(text);
    if (dataSets === undefined) throw new InputError(say.noJsonStat(path));
    return { kind: "dataSets", dataSets };
  }
  const cells = csvCells(text);
  if (cells.length > tableLimits.cells) throw new InputError(refusal("tooManyCells", path, texts));
  return { kind: "sheets", sheets: [{ path, isHidden: false, isText: true, cells }] };
}

function refusal(
  why: Exclude<Awaited<ReturnType<typeof xlsxSheets>>, readonly Sheet[]>,
  path: string,
  { ownData: say, number }: Texts,
): string {
  switch (why) {
    case "damaged":
      return say.damaged(path);
    case "encrypted":
      return say.encrypted(path);
    case "macros":
      return say.macros(path);
    case "tooLarge":
      return say.tooLargeUnpacked(path, number(tableLimits.unpackedBytes / 1e6, 0));
    case "tooManyCells":
      return say.tooManyCells(path, number(tableLimits.cells, 0));
  }
}

async function bytesOf(path: string, texts: Texts): Promise<Buffer> {
  const { ownData: say, number } = texts;
  try {
    const { size } = await stat(path);
    if (size > tableLimits.bytes) {
      throw new InputError(say.tooLarge(path, number(size / 1e6, 1), number(tableLimits.bytes / 1e6, 0)));
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(say.unreadable(path, readFailure(error, texts)));
  }
}
