import type { Comparison } from "@glidepath/core";
import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import type { Texts } from "../language/texts.js";
import { assumptionsSheet } from "./assumptions-sheet.js";
import { byYearSheet } from "./by-year-sheet.js";
import { differencesSheet } from "./differences-sheet.js";
import { methodSheet } from "./method-sheet.js";
import { printSetup } from "./print-setup.js";
import { sameZip } from "./same-zip.js";
import { rowHeight } from "./row-height.js";
import type { Cells, WorkbookSheet } from "./sheet.js";
import { summarySheet } from "./summary-sheet.js";

/**
 * The workbook of a comparison (XLSX), in the language of the texts. All cells are values, none is a formula.
 * The same comparison gives the same bytes.
 *
 * @param command the command that makes it again
 */
export async function workbook(comparison: Comparison, texts: Texts, command: string): Promise<Uint8Array> {
  const sheets: WorkbookSheet[] = [
    summarySheet(comparison, texts),
    byYearSheet(comparison, texts),
    ...(comparison.pairs.length === 0 ? [] : [differencesSheet(comparison, texts)]),
    assumptionsSheet(comparison, texts),
    methodSheet(comparison, texts, command),
  ];
  const file = writeXlsxFile(
    sheets.map(({ name, widths, rows, frozen }) => ({
      sheet: name,
      data: rows.map((row) => withHeight(row, widths)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: frozen.rows,
      stickyColumnsCount: frozen.columns,
      orientation: "landscape" as const,
    })),
    { fontFamily: "Calibri", fontSize: 11, features: [printSetup(sheets)] },
  );
  return sameZip(await file.toBuffer());
}

// The height of a row is that of its highest cell.
function withHeight([first, ...others]: Cells, widths: readonly number[]): (CellObject | null)[] {
  if (first === undefined) return [];
  return [{ ...first, height: rowHeight([first, ...others], widths) }, ...others];
}
