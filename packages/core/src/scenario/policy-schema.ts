import * as z from "zod";
import { section } from "./section.js";

const persons = z.number().min(0).max(1e6);
const wholePersons = z.number().int().min(0).max(1e6);
const calendarYear = z.number().int().min(1900).max(2200);
const yearKey = z.string().regex(/^(19|20|21)\d\d$/, "must be a calendar year");

/** What every policy says beside its numbers. */
const common = {
  description: z.string().max(500).optional(),
  /**
   * When the numbers become known to the services: `yearly`, each in December of the year
   * before; `ahead`, all of them twelve months before the first year that they change.
   */
  announced: z.enum(["yearly", "ahead"]).default("yearly"),
  /** Later months, for years whose number is decided late: `{ 2024: "2024-02" }`. */
  knownFrom: z
    .record(yearKey, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month like "2024-02"'))
    .default({}),
  /** The answer when the state revises its request during the year. */
  onRevision: z.enum(["ignore", "share", "toCapacity"]).default("share"),
};

const kinds = {
  hold: section({ kind: z.literal("hold"), at: wholePersons.optional(), ...common }),
  path: section({ kind: z.literal("path"), numbers: z.record(yearKey, wholePersons), ...common }),
  ramp: section({
    kind: z.literal("ramp"),
    from: persons,
    to: persons,
    years: z.number().int().min(1).max(50),
    start: calendarYear.optional(),
    ...common,
  }),
  drop: section({ kind: z.literal("drop"), to: wholePersons, year: calendarYear.optional(), ...common }),
  follow: section({
    kind: z.literal("follow"),
    share: z.number().min(0).max(3).default(1),
    largestChange: persons.optional(),
    ...common,
  }),
  capacityLed: section({
    kind: z.literal("capacityLed"),
    share: z.number().min(0).max(3).default(1),
    ...common,
  }),
};

/** A policy as data: one of the built-in kinds with its numbers and its announcement. */
export const policySchema = z.discriminatedUnion(
  "kind",
  [kinds.hold, kinds.path, kinds.ramp, kinds.drop, kinds.follow, kinds.capacityLed],
  { error: () => `expected kind to be one of ${Object.keys(kinds).join(", ")}` },
);

export type PolicySpec = z.output<typeof policySchema>;
export type PolicySpecInput = z.input<typeof policySchema>;
