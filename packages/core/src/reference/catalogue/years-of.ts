import type { Fields } from "./kind-of.js";

const YEAR_NUMBERS = ["year", "targetYear", "cohort", "firstYear", "lastYear", "peakYear", "troughYear"];
const YEAR_TEXTS = ["from", "knownTo", "month", "period", "date", "until"];

/**
 * The calendar years that an entry speaks of, wherever they stand in it, in no order. A year from
 * which a rule is abolished is none of them. Where the entry itself names none, those in its name.
 *
 * @example yearsOf(norway.municipalDeflator, "municipal deflator") // 2014, 2015, … 2026
 */
export function yearsOf(entry: unknown, name: string): readonly number[] {
  const years = yearsWithin(entry);
  return years.length > 0 ? years : yearsInText(name);
}

function yearsWithin(value: unknown): readonly number[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields;
  if (fields.value === null) return lastYearBefore(fields.from);
  // What is abolished stays so: the last month that is spoken of then says nothing.
  const isAbolished = [fields.amounts]
    .flat()
    .some((amount) => (amount as Fields | undefined)?.value === null);
  return Object.entries(fields).flatMap(([key, part]) => {
    if (typeof part === "number") return YEAR_NUMBERS.includes(key) ? [part] : [];
    if (typeof part !== "string") return yearsWithin(part);
    return YEAR_TEXTS.includes(key) && !(isAbolished && key === "knownTo") ? yearsInText(part) : [];
  });
}

/** Of a rule abolished within a year, that year: it was in force until then. */
function lastYearBefore(month: unknown): readonly number[] {
  return typeof month === "string" && !month.endsWith("-01") ? yearsInText(month) : [];
}

function yearsInText(text: string): readonly number[] {
  return (text.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
}
