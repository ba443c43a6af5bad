import * as z from "zod";

/** A calendar year as the key of a section. */
export const yearKey = z.string().regex(/^(19|20|21)\d\d$/, "must be a calendar year");

/** A calendar year, or a month of one from which something holds, as the key of a section. */
export const yearOrMonthKey = z
  .string()
  .regex(/^(19|20|21)\d\d(-(0[1-9]|1[0-2]))?$/, 'must be a calendar year, or a month like "2017-07"');

/** A calendar year as a value. */
export const calendarYear = z.number().int().min(1990).max(2150);
