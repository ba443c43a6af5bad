import * as z from "zod";
import { messageKey } from "./message-key.js";
import { nameSchema } from "./name-schema.js";
import { section } from "./section.js";
import { yearKey } from "./year-key.js";

const persons = z.number().min(0).max(1e6);
const wholePersons = z.number().int().min(0).max(1e6);
const calendarYear = z.number().int().min(1900).max(2200);

/** What every policy says beside its numbers. */
const common = {
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
  abandoned: section({ yearlyChance: z.number().min(0).max(1), to: wholePersons }).optional(),
  /**
   * Capacity that is kept whatever is needed: this share of the staff that is needed, and of the dwellings that
   * are lived in, in December before the plan; to the end of a calendar year (default: the last plan year). Who
   * leaves is replaced, and leases are renewed.
   */
  keepsCapacity: section({ share: z.number().min(0).max(3), until: calendarYear.optional() }).optional(),
  /** Levers of the scenario that go with the policy. */
  levers: z.array(nameSchema).default([]),
};

const kinds = [
  section({ kind: z.literal("hold"), at: wholePersons.optional(), ...common }),
  section({ kind: z.literal("path"), numbers: z.record(yearKey, wholePersons), ...common }),
  section({
    kind: z.literal("ramp"),
    from: persons,
    to: persons,
    years: z.number().int().min(1).max(50),
    start: calendarYear.optional(),
    ...common,
  }),
  section({ kind: z.literal("drop"), to: wholePersons, year: calendarYear.optional(), ...common }),
  section({
    kind: z.literal("follow"),
    share: z.number().min(0).max(3).default(1),
    largestChange: persons.optional(),
    ...common,
  }),
  section({
    kind: z.literal("capacityLed"),
    share: z.number().min(0).max(3).default(1),
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
