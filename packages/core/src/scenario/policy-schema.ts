import * as z from "zod";
import { messageKey } from "./message-key.js";
import { nameSchema } from "./name-schema.js";
import { plainNumber } from "./plain-number.js";
import { section } from "./section.js";
import { yearKey } from "./year-key.js";

const persons = plainNumber({ min: 0, max: 1e6, unit: "persons" });
const wholePersons = plainNumber({ min: 0, max: 1e6, whole: true, unit: "persons" });
const calendarYear = plainNumber({ min: 1900, max: 2200, whole: true, unit: "calendar year" });
const share = plainNumber({ min: 0, max: 3, unit: "share" });

/** What every policy says beside its numbers. */
const common = {
  /** What a reader should know of it. */
  description: z.string().max(500).optional(),
  /**
   * When the numbers become known to the services: `yearly`, each in December of the year
   * before; `ahead`, all of them twelve months before the first year that they change.
   */
  announced: z.enum(["yearly", "ahead"]).default("yearly"),
  /** Other months than December before: `{ 2024: "2024-02" }`. */
  knownFrom: z
    .record(yearKey, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, messageKey("isNoMonth")))
    .default({}),
  /** The answer when the state revises its request during the year. */
  onRevision: z.enum(["ignore", "share", "toCapacity"]).default("share"),
  /** Unaccompanied minors decided: every year the same, or by year. Default: as the state asks. */
  minors: z
    .union([wholePersons, z.record(yearKey, wholePersons)], {
      error: () => messageKey("personsByYear"),
    })
    .optional(),
  /** The chance, each year after the first, that the council departs from the plan, and where to. */
  abandoned: section({
    /** The chance of each year. */
    yearlyChance: plainNumber({ min: 0, max: 1, unit: "chance a year" }),
    /** The number decided from then on. */
    to: wholePersons,
  }).optional(),
  /**
   * Capacity that is kept whatever is needed: this share of the staff that is needed, and of the dwellings that
   * are lived in, in December before the plan. Who leaves is replaced, and leases are renewed.
   */
  keepsCapacity: section({
    /** The share that is kept; 0.8 keeps four fifths. */
    share,
    /** The last year in which it is kept. Default: the last plan year. */
    until: calendarYear.optional(),
  }).optional(),
  /** Levers of the scenario that go with the policy. */
  levers: z.array(nameSchema).default([]),
};

const kinds = [
  section({
    /** The same number every year. */
    kind: z.literal("hold"),
    /** The number. Default: what was decided last before the plan. */
    at: wholePersons.optional(),
    ...common,
  }),
  section({
    /** A number for each year. */
    kind: z.literal("path"),
    /** The numbers, by year; a year without one keeps the number before it. */
    numbers: z.record(yearKey, wholePersons),
    ...common,
  }),
  section({
    /** In equal steps from one number to another, which then stays. */
    kind: z.literal("ramp"),
    /** The number of the first year. */
    from: persons,
    /** The number of the last year and of those after it. */
    to: persons,
    /** Over how many years, the first and the last included. */
    years: plainNumber({ min: 1, max: 50, whole: true, unit: "years" }),
    /** The first year. Default: the first plan year. */
    start: calendarYear.optional(),
    ...common,
  }),
  section({
    /** To a number at once. */
    kind: z.literal("drop"),
    /** The number. */
    to: wholePersons,
    /** The year of the drop; until then what was decided before goes on. Default: the first plan year. */
    year: calendarYear.optional(),
    ...common,
  }),
  section({
    /** A share of what the state asks for. */
    kind: z.literal("follow"),
    /** The share. */
    share: share.default(1),
    /** The most that the number changes from one year to the next. Default: no limit. */
    largestChange: persons.optional(),
    ...common,
  }),
  section({
    /** As many as services and dwellings have room for, and at most what the state asks for. */
    kind: z.literal("capacityLed"),
    /** The share of the places in dwellings that may be used. */
    share: share.default(1),
    ...common,
  }),
] as const;
const kindNames = kinds.map(({ shape }) => shape.kind.value).join(", ");

/** A policy as data: one of the built-in kinds with its numbers and its announcement. */
export const policySchema = z.discriminatedUnion("kind", kinds, {
  error: () => `expected kind to be one of ${kindNames}`,
});

/**
 * A policy as data after reading: its kind with the numbers of that kind (`hold`, `path`, `ramp`, `drop`,
 * `follow`, `capacityLed`), and how it is announced. Persons; years are calendar years.
 */
export type PolicySpec = z.output<typeof policySchema>;
/** The same as its author writes it: what has a default may be left out. */
export type PolicySpecInput = z.input<typeof policySchema>;
