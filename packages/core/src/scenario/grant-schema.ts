import * as z from "zod";
import { nameSchema } from "./name-schema.js";
import { quantity, unused } from "./quantity.js";
import { section } from "./section.js";
import { yearKey, yearOrMonthKey } from "./year-key.js";

const amount = z.number().min(0).max(1e9);
const status = z.enum(["cited", "derived", "assumed", "own"]).optional();
const text = z.string().max(2000).optional();
const byGroup = z.record(z.string(), amount);

const common = {
  label: z.string().max(100).optional(),
  /** The rule or publication that the grant stands in. */
  reference: text,
  /** Share of the persons of each group whom it applies to. */
  appliesTo: quantity({ min: 0, max: 1, unit: "share of persons" }).default(unused(1)),
  /** Nominal growth a year after the last published amount. */
  growth: quantity({ min: -0.5, max: 0.5, unit: "per year" }),
  /** A change of the law that is not made yet and may come. */
  lawChange: section({
    /** First calendar year in which it can come. */
    from: z.number().int().min(1990).max(2150),
    yearlyChance: quantity({ min: 0, max: 1, unit: "chance a year" }),
    /** What the grant pays after it, relative to before. */
    factor: quantity({ min: 0, max: 5, unit: "times" }),
  }).optional(),
};

const entry = <Rates extends z.ZodType>(rates: Rates) =>
  section({ unit: text, source: text, status, note: text, rates });

/** Amounts by the year they hold from; `null` from the year in which the rule has ended. */
const dated = <Rates extends z.ZodType>(rates: Rates) => z.record(yearKey, entry(rates).nullable());

/** The same for rules that can change within a year. */
const datedByMonth = <Rates extends z.ZodType>(rates: Rates) =>
  z.record(yearOrMonthKey, entry(rates).nullable());

/** What one amount is paid for. */
const per = z.enum(["day", "month", "year"]);

/** Paid for each residence year; the first in full, later ones by the months present. */
const byResidenceYear = section({
  form: z.literal("byResidenceYear"),
  ...common,
  amounts: dated(z.record(z.string(), z.array(amount).min(1).max(20))),
});

/** Paid once, in the year of settlement. */
const onceAtSettlement = section({
  form: z.literal("onceAtSettlement"),
  ...common,
  amounts: dated(byGroup),
});

/** Paid for every month that a person of the group is here; groups end with an age. */
const whilePresent = section({
  form: z.literal("whilePresent"),
  ...common,
  per,
  /** Paid for those who were here so many years before, as a block grant is. */
  lagYears: z.number().int().min(0).max(5).default(0),
  amounts: datedByMonth(byGroup),
});

/**
 * An amount per person spread evenly over some months from arrival, while the person is here. It is
 * the amount of the year of arrival: whoever came before a change keeps the older one.
 */
const overMonths = section({
  form: z.literal("overMonths"),
  ...common,
  months: z.number().int().min(1).max(120),
  amounts: dated(byGroup),
});

/** Of a person's costly needs in a year: what is above an own share, up to a ceiling. */
const reimbursement = section({
  form: z.literal("reimbursement"),
  ...common,
  amounts: dated(section({ ownShare: amount, ceiling: amount })),
});

/** Paid to the municipality by how many persons it has in some groups and residence years. */
const perMunicipality = section({
  form: z.literal("perMunicipality"),
  ...common,
  counts: section({
    groups: z.array(nameSchema).min(1),
    residenceYears: z.array(z.number().int().min(1).max(20)).min(1),
  }),
  /** Size classes, rising: persons up to a number. The last entry may be without a limit. */
  amounts: dated(z.array(section({ upTo: z.number().min(0).optional(), amount })).min(1)),
});

/** Paid for places: those a service keeps, or those of the reception centre. */
const perPlace = section({
  form: z.literal("perPlace"),
  ...common,
  /** A staffed service whose units are places, or `receptionCentre`. */
  places: z.string().max(60),
  per,
  /** For being there at all, for each place, and on top for each that is lived in. */
  amounts: datedByMonth(
    section({ base: amount.default(0), place: amount.default(0), occupied: amount.default(0) }),
  ),
});

const forms = [
  byResidenceYear,
  onceAtSettlement,
  whilePresent,
  overMonths,
  reimbursement,
  perMunicipality,
  perPlace,
] as const;
const formNames = forms.map(({ shape }) => shape.form.value).join(", ");

/** A grant from the state: dated amounts with their sources. */
export const grantSchema = z.discriminatedUnion("form", forms, {
  error: () => `expected form to be one of ${formNames}`,
});

/**
 * A grant as data: its form, dated amounts with their source, and how they grow after the last published
 * one; nominal currency of the scenario.
 */
export type Grant = z.output<typeof grantSchema>;
