import * as z from "zod";
import { provenanceKeys } from "./provenance-keys.js";
import { section } from "./section.js";
import { yearKey } from "./year-key.js";

const persons = z.number().min(0).max(1e7);

/**
 * What happened in past years, in persons. The grant years before the plan are needed; of older ones
 * only dwellings that people still live in are reckoned.
 */
export const historySchema = section({
  years: z.record(
    yearKey,
    section({
      requested: persons.optional(),
      decided: persons.optional(),
      settled: persons,
      /** Where this year's figures differ from the section's source. */
      note: z.string().max(4000).optional(),
    }),
  ),
  ...provenanceKeys,
});
