import type { Provenance } from "../figure.js";
import { inWords } from "./in-words.js";
import { type Fields, kindOf } from "./kind-of.js";

/** One number of an entry, with all that is said of it. */
export interface ListedFigure extends Provenance {
  /** Which number of its entry it is: a year, a month, the labels of its row. Empty where there is one only. */
  readonly label: string;
  /** In `unit`. `null`: abolished from then on. */
  readonly value: number | null;
  /** What one unit of the value is. */
  readonly unit: string;
}

/** Numbers that say which row it is and count nothing. */
const NUMBERED_LABELS = ["year", "targetYear", "cohort", "firstYear", "lastYear", "residenceYear"];
/** Labels that need a word before them. */
const BEFORE: Readonly<Record<string, string>> = {
  firstYear: "from ",
  lastYear: "to ",
  residenceYear: "residence year ",
  published: "published ",
};
const PROVENANCE = ["source", "status", "note", "unit"];

/**
 * All numbers of an entry in the order in which they stand, each with its unit and provenance.
 *
 * @example figuresOf(norway.municipalDeflator)[8] // 2022: 6.7 percent growth from the year before
 */
export function figuresOf(entry: unknown): readonly ListedFigure[] {
  const around = entry as Fields;
  switch (kindOf(entry)) {
    case undefined:
      return [];
    case "figure":
      return [listed(around, around, "")];
    case "figures":
      return (entry as readonly Fields[]).map((figure) => listed(figure, figure, labelOf(figure)));
    case "series":
      return parts(around.values).map((value) => listed(value, around, String(value.year)));
    case "rule":
      return parts(around.amounts).map((amount) => listed(amount, around, `from ${String(amount.from)}`));
    case "set":
      return Object.entries(around.values as Fields).map(([key, value]) =>
        listed({ value, unit: unitOf(around, key) }, around, inWords(key)),
      );
    case "table":
      return cellsOf(parts(around.rows), around);
    case "forecasts":
      return [
        ...cellsOf(parts(around.plans), around),
        ...parts(around.outcomes).map((value) => listed(value, around, `${String(value.year)}, outcome`)),
      ];
  }
}

function cellsOf(rows: readonly Fields[], around: Fields): readonly ListedFigure[] {
  const labels = rows.map(labelOf);
  return rows.flatMap((row, index) => {
    const own = labels[index] ?? "";
    const number = `row ${index + 1}`;
    const isAlone = labels.filter((label) => label === own).length === 1;
    const label = own === "" ? number : isAlone ? own : `${own}, ${number}`;
    return Object.entries(row).flatMap(([column, value]) => {
      if (typeof value !== "number" || NUMBERED_LABELS.includes(column)) return [];
      const cell = { ...row, value, unit: unitOf(around, column) };
      return [listed(cell, around, `${label}, ${inWords(column)}`)];
    });
  });
}

/** What a row says of itself: its texts, its years, and what is true of it. */
function labelOf(row: Fields): string {
  return Object.entries(row)
    .flatMap(([key, value]) => {
      if (PROVENANCE.includes(key)) return [];
      if (value === true) return [inWords(key)];
      const isLabel = typeof value === "string" || NUMBERED_LABELS.includes(key);
      return isLabel ? [`${BEFORE[key] ?? ""}${String(value)}`] : [];
    })
    .join(", ");
}

function listed(own: Fields, around: Fields, label: string): ListedFigure {
  const note = own.note ?? around.note;
  return {
    label,
    value: own.value as number | null,
    unit: String(own.unit ?? around.unit),
    source: String(own.source ?? around.source),
    status: (own.status ?? around.status) as ListedFigure["status"],
    ...(typeof note === "string" ? { note } : {}),
  };
}

function unitOf(around: Fields, column: string): unknown {
  return (around.units as Fields | undefined)?.[column] ?? around.unit;
}

function parts(value: unknown): readonly Fields[] {
  return value as readonly Fields[];
}
