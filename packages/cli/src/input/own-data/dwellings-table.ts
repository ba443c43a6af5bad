import type { Texts } from "../../language/texts.js";
import { type Cell, columnLetters } from "../tables/sheet.js";
import type { FoundTable, TableKind, TableLine } from "./find-tables.js";
import type { OwnFigures, ReadTable } from "./own-data.js";
import { priceYears } from "./price-years.js";
import type { Problems } from "./problems.js";
import { columnNumbers, dataLines, type NumberLimits, sheetWords } from "./table-values.js";

/** Dwellings for those who settle, in one line or one for each area or kind. */
export const dwellingsKind: TableKind = {
  needs: [],
  oneOf: ["owned", "obtainable", "costPerDwelling", "rentPerDwelling"],
  beside: ["dwelling", "leased", "leaseEnd", "priceYear"],
};

const dwellings: NumberLimits = { least: 0, most: 1_000_000, isWhole: true };
const amount: NumberLimits = { least: 0, most: 10_000_000, isWhole: false };

/** What a table of dwellings says, and that in words. */
export function dwellingsTable(
  table: FoundTable<string>,
  texts: Texts,
  problems: Problems,
  passedOver: string[],
): ReadTable {
  const say = texts.ownData;
  const words = sheetWords(table.sheet, texts);
  const key = (["dwelling", ...dwellingsKind.oneOf] as const).find((role) => table.headers.has(role));
  const lines = key === undefined ? [] : dataLines(table, key, texts, problems, passedOver);
  const numbers = (role: "owned" | "leased" | "obtainable") =>
    columnNumbers(table, lines, role, dwellings, texts, problems);
  const [owned, leased, obtainable] = [numbers("owned"), numbers("leased"), numbers("obtainable")];
  for (const role of ["leased", "leaseEnd"] as const) {
    const header = table.headers.get(role);
    if (header !== undefined) passedOver.push(say.notUsed(columnLetters(header.column), words.text(header)));
  }
  const figures: { -readonly [Key in keyof OwnFigures]: OwnFigures[Key] } = {};
  const took: string[] = [];
  const tell = (what: "owned" | "obtainable" | "costPerDwelling" | "rentPerDwelling", value: number) =>
    took.push(say.dwellingFigure(say.figures[what], texts.number(value, 0)));
  if (owned.size > 0) tell("owned", (figures.dwellingsOwned = sum(owned)));
  if (obtainable.size > 0) tell("obtainable", (figures.dwellingsPerYear = sum(obtainable)));
  const money = (["costPerDwelling", "rentPerDwelling"] as const).filter((role) => table.headers.has(role));
  const years = money.length > 0 ? priceYears(table, lines, texts, problems) : undefined;
  const [priceYear, ...others] = new Set(years?.values());
  const odd = others.length === 0 ? undefined : lines.find((line) => years?.get(line) === others[0]);
  const oddCell = odd?.cells.get("priceYear") as Cell | undefined;
  if (oddCell !== undefined)
    problems.add(say.outside(words.cell(oddCell), words.text(oddCell), String(priceYear), String(priceYear)));
  for (const role of money) {
    const amounts = columnNumbers(table, lines, role, amount, texts, problems);
    const mean = meanOf(amounts, (line) => (owned.get(line) ?? 0) + (leased.get(line) ?? 0));
    if (mean === undefined && amounts.size > 0) problems.add(say.noWeight(words.place));
    if (mean === undefined || priceYear === undefined) continue;
    figures[role] = { amount: mean, priceYear };
    tell(role, mean);
  }
  return { figures, took, isEmpty: took.length === 0 };
}

function sum(values: ReadonlyMap<TableLine, number>): number {
  return [...values.values()].reduce((total, value) => total + value, 0);
}

// Over dwellings; undefined where it is not known how many each amount is of.
function meanOf(
  amounts: ReadonlyMap<TableLine, number>,
  weightOf: (line: TableLine) => number,
): number | undefined {
  const different = new Set(amounts.values());
  if (different.size <= 1) return [...different][0];
  const weights = [...amounts.keys()].map(weightOf);
  if (weights.some((weight) => weight === 0)) return undefined;
  const all = weights.reduce((total, weight) => total + weight, 0);
  return [...amounts].reduce((total, [line, value]) => total + value * weightOf(line), 0) / all;
}
