import type { CellObject, DenseWorkSheet, WorkBook } from "@e965/xlsx";
import { tableLimits } from "./limits.js";
import type { Cell, Sheet } from "./sheet.js";
import { type Refusal, unpackWorkbook } from "./unpack-workbook.js";

/** What of a workbook is read: not its pictures and what else is embedded. */
const WANTED = /\.(xml|rels)$/i;

/**
 * The sheets of an Excel workbook, with the values that its formulas had when it was saved.
 *
 * @returns the sheets, or why the workbook is not read
 */
export async function xlsxSheets(
  file: Buffer,
  path: string,
): Promise<readonly Sheet[] | Refusal | "macros" | "tooManyCells"> {
  const parts = unpackWorkbook(
    file,
    (name) => WANTED.test(name) || /vbaProject/i.test(name),
    tableLimits.unpackedBytes,
  );
  if (typeof parts === "string") return parts;
  if (parts.some(({ name }) => /vbaProject/i.test(name))) return "macros";
  const book = await parsed(parts);
  if (book === undefined) return "damaged";
  const sheets: Sheet[] = [];
  let count = 0;
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name] as DenseWorkSheet | undefined;
    const cells = cellsOf(sheet, tableLimits.cells - count);
    if (cells === undefined) return "tooManyCells";
    count += cells.length;
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    sheets.push({ path, name, isHidden, isText: false, cells });
  }
  return sheets;
}

async function parsed(
  parts: readonly { readonly name: string; readonly content: Buffer }[],
): Promise<WorkBook | undefined> {
  // A third of a second to load: only those who bring a workbook pay.
  const { CFB, read } = await import("@e965/xlsx");
  try {
    const archive = CFB.utils.cfb_new();
    for (const { name, content } of parts) CFB.utils.cfb_add(archive, `/${name}`, content);
    const checked: unknown = CFB.write(archive, { fileType: "zip", type: "buffer" });
    return read(checked, {
      type: "buffer",
      dense: true,
      cellDates: true,
      UTC: true,
      cellHTML: false,
      sheetStubs: true,
    });
  } catch {
    // Whatever it is that the reader of workbooks stumbles on.
    return undefined;
  }
}

function cellsOf(sheet: DenseWorkSheet | undefined, most: number): Cell[] | undefined {
  const rows = sheet?.["!data"];
  if (!Array.isArray(rows)) return [];
  const cells: Cell[] = [];
  // Rows and columns without anything are holes, and there may be a million of them.
  for (const r of Object.keys(rows)) {
    for (const [c, cell] of Object.entries(rows[Number(r)] ?? [])) {
      const read = cell && cellOf(cell, Number(r) + 1, Number(c) + 1);
      if (read) cells.push(read);
      if (cells.length > most) return undefined;
    }
  }
  return cells;
}

function cellOf(cell: CellObject, row: number, column: number): Cell | undefined {
  const { t: type, v: value, w: shown, f: formula } = cell;
  // The reader gives 0 for a formula whose value was not saved.
  if (type === "z") {
    return formula === undefined ? undefined : { row, column, text: `=${formula}`, isUncomputed: true };
  }
  if (type === "n" && typeof value === "number" && Number.isFinite(value)) {
    return { row, column, text: (shown ?? String(value)).trim(), number: value };
  }
  if (value instanceof Date) {
    const year = value.getUTCFullYear();
    return { row, column, text: shown ?? String(year), dateYear: Number.isNaN(year) ? 0 : year };
  }
  const text = (type === "e" ? (shown ?? "#?") : String(value ?? "")).trim();
  return text === "" ? undefined : { row, column, text };
}
