import * as z from "zod";
import { correlationSchema } from "./correlation-schema.js";
import { districtSchema, leverSchema, receptionCentreSchema } from "./event-schema.js";
import { grantSchema } from "./grant-schema.js";
import { historySchema } from "./history-schema.js";
import { minorsSchema } from "./minors-schema.js";
import { named } from "./named.js";
import { needSchema } from "./need-schema.js";
import { housingSchema, peopleSchema, settlementSchema } from "./people-schema.js";
import { policySchema } from "./policy-schema.js";
import { provenanceKeys } from "./provenance-keys.js";
import { quantity } from "./quantity.js";
import { requestSchema } from "./request-schema.js";
import { section } from "./section.js";
import { serviceSchema, staffingSchema } from "./service-schema.js";
import { calendarYear, yearKey } from "./year-key.js";

const text = z.string().max(4000).optional();

/**
 * The scenario file. Strict: a key that is not here is an error.
 *
 * Years are calendar years; money is nominal NOK unless a key says prices of a year; rates are
 * per year unless a key says months.
 */
export const scenarioSchema = section({
  /** Version of this format. */
  glidepath: z.literal(1),
  name: z.string().min(1).max(200),
  question: text,
  description: text,
  country: z.string().min(2).max(60),
  currency: z.string().length(3).default("NOK"),
  /** Whether chance (arrivals, who comes, who leaves) is drawn. Without it, persons are expectations. */
  chance: z.boolean().default(true),
  plan: section({
    /** First calendar year in which policies may differ. */
    firstYear: calendarYear,
    /** Number of plan years (four in the økonomiplan). */
    years: z.number().int().min(1).max(20),
    /** Years in which a settled person is followed by grants; the ledger runs on until then. */
    grantYears: z.number().int().min(1).max(10).default(5),
    /** The number decided in every year after the plan, under every policy. */
    afterPlan: z.number().int().min(0).max(1e6),
  }),
  prices: section({
    /** Costs are given, and real amounts shown, in prices of this year. */
    baseYear: calendarYear,
    /** Yearly growth of the municipal deflator where it is published. */
    known: section({ growth: z.record(yearKey, z.number().min(-0.5).max(1)), ...provenanceKeys }),
    /** Its yearly growth elsewhere; a distribution is drawn anew for each year. */
    laterGrowth: quantity({ min: -0.5, max: 1, unit: "per year" }),
    /** For present values, which are as of the start of the first plan year. */
    discountRate: quantity({ min: -0.1, max: 0.5, unit: "per year" }),
  }),
  history: historySchema,
  need: needSchema,
  request: requestSchema,
  people: peopleSchema,
  minors: minorsSchema.optional(),
  settlement: settlementSchema,
  grants: named(grantSchema, 200),
  staffing: staffingSchema.prefault({}),
  services: named(serviceSchema, 200),
  housing: housingSchema,
  receptionCentre: receptionCentreSchema.optional(),
  districts: named(districtSchema, 200).default({}),
  levers: named(leverSchema, 200).default({}),
  fund: section({
    /** Balance when the first plan year starts. */
    opening: quantity({ min: -1e11, max: 1e11, unit: "NOK" }),
    interest: quantity({ min: -0.1, max: 0.5, unit: "per year" }),
  }),
  /** Uncertain numbers that go together; all others are drawn independently. */
  correlations: z.array(correlationSchema).max(1000).default([]),
  policies: named(policySchema, 200),
});

/** A scenario as its author writes it, in TypeScript, YAML or JSON. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

/** A scenario after reading: checked, defaults filled in, every number a quantity. */
export type Scenario = z.output<typeof scenarioSchema>;
