import type { CalendarMonth } from "../policy/index.js";
import type { Model } from "../world/index.js";

/** The calendar month of a month counted from January of the warm-up year. */
export function calendarMonth({ warmUpYear }: Model, month: number): CalendarMonth {
  const year = Math.floor(month / 12);
  return { year: warmUpYear + year, month: month - 12 * year + 1 };
}
