import * as z from "zod";
import { messageKey } from "./message-key.js";
import { plainNumber } from "./plain-number.js";

/** A calendar year as the key of a section. */
export const yearKey = z.string().regex(/^(19|20|21)\d\d$/, messageKey("isNoYear"));

/** A calendar year, or a month of one from which something holds, as the key of a section. */
export const yearOrMonthKey = z
  .string()
  .regex(/^(19|20|21)\d\d(-(0[1-9]|1[0-2]))?$/, messageKey("isNoYearOrMonth"));

/** A calendar year as a value. */
export const calendarYear = plainNumber({ min: 1990, max: 2150, whole: true, unit: "calendar year" });
