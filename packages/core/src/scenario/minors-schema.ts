import { historySchema } from "./history-schema.js";
import { named } from "./named.js";
import { needSchema } from "./need-schema.js";
import { fillSchema, householdSchema } from "./people-schema.js";
import { plainNumber } from "./plain-number.js";
import { requestSchema } from "./request-schema.js";
import { section } from "./section.js";

/**
 * Unaccompanied minors: asked for, decided and settled on their own, with grants by age and homes
 * instead of dwellings. Minors who come with a companion count among the others.
 */
export const minorsSchema = section({
  /** How many unaccompanied minors a year need a municipality, in the whole country. */
  need: needSchema,
  /** What the state asks of the municipality. */
  request: requestSchema,
  /** What happened in past years. */
  history: historySchema,
  /** Who they are: each kind is one person of one group. */
  households: named(householdSchema, 100),
  /** How much of a decision is filled. */
  fill: fillSchema,
  /** The number decided in every year after the plan, under every policy. */
  afterPlan: plainNumber({ min: 0, max: 1e6, whole: true, unit: "persons a year" }),
});
