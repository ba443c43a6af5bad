import type { CellObject } from "write-excel-file/node";
import type { FigureKind } from "../results/figure-kinds.js";
import { cellText } from "./cell-text.js";

/** How a cell looks. */
export type CellStyle = Omit<CellObject, "value" | "type" | "format">;

/** How each kind of number is shown. What separates thousands and decimals is the reader's own spreadsheet's. */
const FORMATS: Readonly<Record<FigureKind, string>> = {
  nominal: "#,##0",
  fixed: "#,##0",
  present: "#,##0",
  persons: "#,##0.0",
  share: "0.0 %",
  ofVariance: "0.0 %",
  perPersonYear: "#,##0",
  factor: "0.000",
  correlation: "0.000",
  worlds: "#,##0",
};

const TABLE_HEAD: CellStyle = {
  fontWeight: "bold",
  backgroundColor: "#DDE6EE",
  bottomBorderStyle: "thin",
  wrap: true,
  alignVertical: "center",
};

/** Text, whatever it begins with: never a formula. */
export function textCell(text: string, style: CellStyle = {}): CellObject {
  return { ...style, type: String, value: cellText(text) };
}

/** Text that is broken into lines where the column ends. */
export function wrappedCell(text: string, style: CellStyle = {}): CellObject {
  return textCell(text, { wrap: true, alignVertical: "top", ...style });
}

/** The head of a column of text, or of numbers. */
export function headCell(text: string, of: "text" | "numbers" = "text"): CellObject {
  return textCell(text, of === "text" ? TABLE_HEAD : { ...TABLE_HEAD, align: "right" });
}

/** A number with all its decimals, shown as its kind is; empty where there is none, or none that is finite. */
export function numberCell(
  value: number | null | undefined,
  kind: FigureKind,
  style: CellStyle = {},
): CellObject | null {
  return plainNumber(value, FORMATS[kind], style);
}

/** A whole number without separators, such as a year. */
export function yearCell(value: number, style: CellStyle = {}): CellObject | null {
  return plainNumber(value, "0", style);
}

/** A number as the spreadsheet sees fit. */
export function anyNumberCell(value: number, style: CellStyle = {}): CellObject | null {
  return plainNumber(value, "General", style);
}

function plainNumber(value: number | null | undefined, format: string, style: CellStyle): CellObject | null {
  if (typeof value === "number" && Number.isFinite(value)) return { ...style, type: Number, value, format };
  return Object.keys(style).length === 0 ? null : { ...style };
}
