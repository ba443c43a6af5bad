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
import { plainNumber } from "./plain-number.js";
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
  /** What the scenario is called in results and reports. */
  name: z.string().min(1).max(200),
  /** The question that it is to answer; it stands first in the report. */
  question: text,
  /** What a reader should know of the case and its figures. */
  description: text,
  /** The country whose grants and prices these are, such as `Norway`. */
  country: z.string().min(2).max(60),
  /** The currency of all amounts, by its three letters. */
  currency: z.string().length(3).default("NOK"),
  /** Whether chance (arrivals, who comes, who leaves) is drawn. Without it, persons are expectations. */
  chance: z.boolean().default(true),
  /** The years in which policies may differ, and how far the ledger runs on after them. */
  plan: section({
    /** First calendar year in which policies may differ. */
    firstYear: calendarYear,
    /** Number of plan years (four in the økonomiplan). */
    years: plainNumber({ min: 1, max: 20, whole: true, unit: "years" }),
    /** Years in which a settled person is followed by grants; the ledger runs on until then. */
    grantYears: plainNumber({ min: 1, max: 10, whole: true, unit: "years" }).default(5),
    /** The number decided in every year after the plan, under every policy. */
    afterPlan: plainNumber({ min: 0, max: 1e6, whole: true, unit: "persons a year" }),
  }),
  /** Prices: costs are in those of one year and grow with the municipal deflator. */
  prices: section({
    /** Costs are given, and real amounts shown, in prices of this year. */
    baseYear: calendarYear,
    /** Yearly growth of the municipal deflator where it is published. */
    known: section({
      /** The growth of a year over the year before. */
      growth: z.record(yearKey, plainNumber({ min: -0.5, max: 1, unit: "per year" })),
      ...provenanceKeys,
    }),
    /** Its yearly growth elsewhere; a distribution is drawn anew for each year. */
    laterGrowth: quantity({ min: -0.5, max: 1, unit: "per year" }),
    /** For present values, which are as of the start of the first plan year. */
    discountRate: quantity({ min: -0.1, max: 0.5, unit: "per year" }),
  }),
  history: historySchema,
  need: needSchema,
  request: requestSchema,
  /** Who settles, how long they stay, and who comes to them. */
  people: peopleSchema,
  minors: minorsSchema.optional(),
  /** From decision to settlement: when in the year people come, and how much of a decision is filled. */
  settlement: settlementSchema,
  /** Grants from the state, each by a name that services refer to. */
  grants: named(grantSchema, 200),
  staffing: staffingSchema.prefault({}),
  /** The services that take part, each by a name of yours. */
  services: named(serviceSchema, 200),
  /** Dwellings for those who settle; nobody settles without a home. */
  housing: housingSchema,
  receptionCentre: receptionCentreSchema.optional(),
  /** Districts where needs concentrate, each by a name of yours. */
  districts: named(districtSchema, 200).default({}),
  /** What the municipality can do beside deciding a number, each by a name that policies refer to. */
  levers: named(leverSchema, 200).default({}),
  /** The reserve fund that carries surpluses and deficits. */
  fund: section({
    /** Balance when the first plan year starts. */
    opening: quantity({ min: -1e11, max: 1e11, unit: "NOK" }),
    /** Interest on the balance at the start of a year; it is not part of net. */
    interest: quantity({ min: -0.1, max: 0.5, unit: "per year" }),
  }),
  /** Uncertain numbers that go together; all others are drawn independently. */
  correlations: z.array(correlationSchema).max(1000).default([]),
  /** The policies to compare, each by a name of yours: how many are decided each year, and when it is known. */
  policies: named(policySchema, 200),
});

/** A scenario as its author writes it, in TypeScript, YAML or JSON. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

/** A scenario after reading: checked, defaults filled in, every number a quantity. */
export type Scenario = z.output<typeof scenarioSchema>;
