import type { CalendarMonth } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";

/** A month's name from its number, 1 for January. */
export function monthName(month: number, { explain }: Texts): string {
  return explain.months[month - 1] ?? String(month);
}

/** A month of a year in six letters, for tables: `Feb 24`. */
export function shortMonth({ year, month }: CalendarMonth, texts: Texts): string {
  return `${monthName(month, texts).slice(0, 3)} ${String(year).slice(-2)}`;
}
