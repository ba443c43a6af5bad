import type { Cell } from "./sheet.js";

/** What a cell says: a number, that none is known, or why it cannot be used. */
export type Reading =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "unknown" }
  | { readonly is: "problem"; readonly why: "notANumber" | "date" | "uncomputed" | "dash" | "mixed" }
  | { readonly is: "problem"; readonly why: "ambiguous"; readonly small: string; readonly large: string };

type Mark = "," | ".";

/** A number of groups of digits, perhaps with marks between them. */
const DIGITS = /^[-+]?\d+(?:[.,]\d+)*$/;
const LONGEST = 40;
/** As statistics write that a number is not known or not published. */
const UNKNOWN = new Set(["..", ".", ":", "…", "n/a", "i/t", "ukjent", "unknown"]);

/**
 * The numbers of a column. Thousands may be set apart by spaces, points or commas, decimals by a comma or
 * a point; which of them is what, is seen from the whole column. What may be read in two ways is never
 * guessed.
 *
 * @param cells the cells of one column
 * @returns for each cell what it says
 * @example numberColumn([{ row: 2, column: 2, text: "1.234" }, { row: 3, column: 2, text: "12,5" }]) // 1234, 12.5
 */
export function numberColumn(cells: readonly Cell[]): Map<Cell, Reading> {
  const texts = new Map(cells.map((cell) => [cell, digitsOf(cell.text)]));
  const written = cells.filter((cell) => cell.number === undefined && cell.dateYear === undefined);
  const marks = new Set(written.map((cell) => decimalMark(texts.get(cell) ?? "")));
  marks.delete(undefined);
  const [mark] = marks;
  return new Map(cells.map((cell) => [cell, readingOf(cell, texts.get(cell) ?? "", marks.size > 1, mark)]));
}

function readingOf(cell: Cell, text: string, isMixed: boolean, mark: Mark | undefined): Reading {
  if (cell.isUncomputed) return { is: "problem", why: "uncomputed" };
  if (cell.number !== undefined) return { is: "number", value: cell.number };
  if (cell.dateYear !== undefined) return { is: "problem", why: "date" };
  if (UNKNOWN.has(cell.text.toLowerCase())) return { is: "unknown" };
  if (/^[-–—]$/.test(cell.text)) return { is: "problem", why: "dash" };
  if (!DIGITS.test(text)) return { is: "problem", why: "notANumber" };
  if (!/[.,]/.test(text)) return { is: "number", value: Number(text) };
  if (isMixed) return { is: "problem", why: "mixed" };
  if (mark === undefined) {
    return {
      is: "problem",
      why: "ambiguous",
      large: text.replaceAll(/[.,]/g, ""),
      small: text,
    };
  }
  const thousands = mark === "," ? "." : ",";
  const plain = text.replaceAll(thousands, "").replace(mark, ".");
  return isGrouped(text, mark, thousands)
    ? { is: "number", value: Number(plain) }
    : { is: "problem", why: "notANumber" };
}

/**
 * The digits of what was written: without what stands around an amount, and without the spaces between
 * groups of three digits. Other spaces stay, and make it no number.
 */
function digitsOf(text: string): string {
  // No number is so long, and looking back through a long text takes time.
  if (text.length > LONGEST) return "";
  return text
    .replace(/^(?:kr|nok)\.?\s*(?=[-+\u2212\d])/i, "")
    .replace(/(?<=\d)\s*(?:,-|kr\.?|nok)$/i, "")
    .replace(/^\u2212/, "-")
    .replace(/(?<=^[-+]?\d{1,3}(?:[\s'’]\d{3})*)[\s'’](?=\d{3}(?!\d))/g, "");
}

/** The mark before the decimals, where this number alone shows it. */
function decimalMark(text: string): Mark | undefined {
  if (!DIGITS.test(text)) return undefined;
  const marks = [...text.matchAll(/[.,]/g)].map(([mark]) => mark as Mark);
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  const other = last === "," ? "." : ",";
  if (marks.includes(other)) return last;
  // Twice the same: between thousands.
  if (marks.length > 1) return other;
  const [whole = "", decimals = ""] = text.replace(/^[-+]/, "").split(last);
  const canBeThousands = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return canBeThousands ? undefined : last;
}

function isGrouped(text: string, mark: Mark, thousands: Mark): boolean {
  const [whole = "", ...decimals] = text.replace(/^[-+]/, "").split(mark);
  if (decimals.length > 1 || (decimals[0] ?? "").includes(thousands)) return false;
  const groups = whole.split(thousands);
  return (
    groups.length === 1 ||
    (/^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every((group) => /^\d{3}$/.test(group)))
  );
}
