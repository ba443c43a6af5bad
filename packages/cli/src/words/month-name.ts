import type { CalendarMonth } from "@glidepath/core";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A month's name from its number, 1 for January. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

/** A month of a year in six letters, for tables: `Feb 24`. */
export function shortMonth({ year, month }: CalendarMonth): string {
  return `${monthName(month).slice(0, 3)} ${String(year).slice(-2)}`;
}
