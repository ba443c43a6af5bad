import * as z from "zod";
import { grantSchema } from "./grant-schema.js";
import { housingSchema, peopleSchema, settlementSchema } from "./people-schema.js";
import { nameSchema } from "./name-schema.js";
import { policySchema } from "./policy-schema.js";
import { fixed, quantity } from "./quantity.js";
import { section } from "./section.js";
import { serviceSchema, staffingSchema } from "./service-schema.js";

const calendarYear = z.number().int().min(1990).max(2150);
const yearKey = z.string().regex(/^(19|20|21)\d\d$/, "must be a calendar year");
const persons = z.number().min(0).max(1e7);
const text = z.string().max(4000).optional();
const provenance = {
  source: text,
  status: z.enum(["cited", "derived", "assumed", "own"]).optional(),
  note: text,
};

/** What happened in one past year, in persons. */
const pastYear = section({
  requested: persons.optional(),
  decided: persons.optional(),
  settled: persons,
  /** Where this year's figures differ from the section's source. */
  note: text,
});

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
    known: section({ growth: z.record(yearKey, z.number().min(-0.5).max(1)), ...provenance }),
    /** Its yearly growth elsewhere; a distribution is drawn anew for each year. */
    laterGrowth: quantity({ min: -0.5, max: 1, unit: "per year" }),
    /** For present values, which are as of the start of the first plan year. */
    discountRate: quantity({ min: -0.1, max: 0.5, unit: "per year" }),
  }),
  history: section({ years: z.record(yearKey, pastYear), ...provenance }),
  need: section({
    lastObserved: section({ year: calendarYear, persons: quantity({ min: 1, max: 1e8, unit: "persons" }) }),
    longRunLevel: quantity({ min: 1, max: 1e8, unit: "persons a year" }),
    /** Share of the (logarithmic) distance to the long-run level that is left after a year. */
    medianPersistence: quantity({ min: 0, max: 1, unit: "share a year" }),
    /** φ: share of a deviation from the median path that is left after a year. */
    shockPersistence: quantity({ min: -0.99, max: 1, unit: "share a year" }),
    calmSd: quantity({ min: 0, max: 3, unit: "log" }),
    crisisSd: quantity({ min: 0, max: 3, unit: "log" }),
    crisisShare: quantity({ min: 0, max: 1, unit: "share of years" }),
  }),
  request: section({
    /** Requests that are known: the nation's and the municipality's, by year. */
    known: section({
      national: z.record(yearKey, z.number().min(1).max(1e7)).default({}),
      municipal: z.record(yearKey, persons).default({}),
      ...provenance,
    }),
    /** The municipality's share of the national request. */
    share: quantity({ min: 0, max: 1, unit: "share" }),
    /** Standard deviation of the yearly change of the logarithm of that share. */
    shareDrift: quantity({ min: 0, max: 2, unit: "log" }),
    /** log(request / expected need): positive when plans tend to be too high. */
    planBias: quantity({ min: -3, max: 3, unit: "log" }),
    /** |log(need / expected need)| above which the request is revised during the year. */
    revisionThreshold: quantity({ min: 0, max: 10, unit: "log" }),
    /** First month (1–12) of the year in which the revised number holds. */
    revisionMonth: fixed({ min: 2, max: 12, whole: true, unit: "month of the year" }),
    /** Share of the national request that all municipalities together decide to settle. */
    nationalAcceptance: quantity({ min: 0.01, max: 2, unit: "share" }),
    /** Share of an increased request that this municipality accepts (`onRevision: share`). */
    revisionAcceptance: quantity({ min: 0, max: 1, unit: "share" }),
  }),
  people: peopleSchema,
  settlement: settlementSchema,
  grants: z.record(nameSchema, grantSchema),
  staffing: staffingSchema.prefault({}),
  services: z.record(nameSchema, serviceSchema),
  housing: housingSchema,
  fund: section({
    /** Balance when the first plan year starts. */
    opening: quantity({ min: -1e11, max: 1e11, unit: "NOK" }),
    interest: quantity({ min: -0.1, max: 0.5, unit: "per year" }),
  }),
  policies: z.record(nameSchema, policySchema),
});

/** A scenario as its author writes it, in TypeScript, YAML or JSON. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

/** A scenario after reading: checked, defaults filled in, every number a quantity. */
export type Scenario = z.output<typeof scenarioSchema>;
