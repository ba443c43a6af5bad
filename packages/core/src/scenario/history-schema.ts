import * as z from "zod";
import { plainNumber } from "./plain-number.js";
import { provenanceKeys } from "./provenance-keys.js";
import { section } from "./section.js";
import { yearKey } from "./year-key.js";

const persons = plainNumber({ min: 0, max: 1e7, unit: "persons" });

/**
 * What happened in past years, in persons. The grant years before the plan are needed; of older ones
 * only dwellings that people still live in are reckoned.
 */
export const historySchema = section({
  /** The years, each with its figures. */
  years: z.record(
    yearKey,
    section({
      /** Persons that the state asked the municipality to settle, after revisions. */
      requested: persons.optional(),
      /** Persons that the municipality decided to settle. */
      decided: persons.optional(),
      /** Persons who settled in the year. */
      settled: persons,
      /** Where this year's figures differ from the section's source. */
      note: z.string().max(4000).optional(),
    }),
  ),
  ...provenanceKeys,
});
