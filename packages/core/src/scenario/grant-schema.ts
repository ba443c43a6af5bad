import * as z from "zod";
import { nameSchema } from "./name-schema.js";
import { plainNumber } from "./plain-number.js";
import { numberKinds, quantity, unused } from "./quantity.js";
import { section } from "./section.js";
import { calendarYear, yearKey, yearOrMonthKey } from "./year-key.js";

const amount = plainNumber({ min: 0, max: 1e9, unit: "nominal currency" });
const status = z.enum(["cited", "derived", "assumed", "own"]).optional();
const text = z.string().max(2000).optional();
const byGroup = z.record(z.string(), amount);

const common = {
  /** What it is called in reports. Default: its name. */
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
    from: calendarYear,
    /** The chance, each year from then on, that it comes. */
    yearlyChance: quantity({ min: 0, max: 1, unit: "chance a year" }),
    /** What the grant pays after it, relative to before. */
    factor: quantity({ min: 0, max: 5, unit: "times" }),
  }).optional(),
};

const entry = <Rates extends z.ZodType>(rates: Rates) =>
  section({
    /** What the amounts are paid for, such as `NOK per person and year`; for the reader. */
    unit: text,
    /** The regulation, circular or publication that has them. */
    source: text,
    /** How they came to be: read in a published source, computed from such figures, chosen without evidence, or your own. */
    status,
    /** What to know before relying on them. */
    note: text,
    /** The amounts themselves. */
    rates,
  });

/** Amounts by the year they hold from; `null` from the year in which the rule has ended. */
const dated = <Rates extends z.ZodType>(rates: Rates) => z.record(yearKey, entry(rates).nullable());

/** The same for rules that can change within a year. */
const datedByMonth = <Rates extends z.ZodType>(rates: Rates) =>
  z.record(yearOrMonthKey, entry(rates).nullable());

/** What one amount is paid for. */
const per = z.enum(["day", "month", "year"]);

const byResidenceYear = section({
  /** Paid for each residence year; the first in full, later ones by the months present. */
  form: z.literal("byResidenceYear"),
  ...common,
  /** By the year they hold from, for each group: one amount a residence year. `null` ends the rule. */
  amounts: dated(z.record(z.string(), z.array(amount).min(1).max(20))),
});

const onceAtSettlement = section({
  /** Paid once, in the year of settlement. */
  form: z.literal("onceAtSettlement"),
  ...common,
  /** By the year they hold from, for each group: an amount per person. `null` ends the rule. */
  amounts: dated(byGroup),
});

const whilePresent = section({
  /** Paid for every month that a person of the group is here; groups end with an age. */
  form: z.literal("whilePresent"),
  ...common,
  per,
  /** Paid for those who were here so many years before, as a block grant is. */
  lagYears: plainNumber({ min: 0, max: 5, whole: true, unit: "years" }).default(0),
  /** By the year or month they hold from, for each group: an amount per person. `null` ends the rule. */
  amounts: datedByMonth(byGroup),
});

const overMonths = section({
  /**
   * An amount per person spread evenly over some months from arrival, while the person is here. It is
   * the amount of the year of arrival: whoever came before a change keeps the older one.
   */
  form: z.literal("overMonths"),
  ...common,
  /** Over how many months from arrival. */
  months: plainNumber({ min: 1, max: 120, whole: true, unit: "months" }),
  /** By the year they hold from, for each group: an amount per person. `null` ends the rule. */
  amounts: dated(byGroup),
});

const reimbursement = section({
  /** Of a person's costly needs in a year: what is above an own share, up to a ceiling. */
  form: z.literal("reimbursement"),
  ...common,
  /** By the year they hold from. `null` ends the rule. */
  amounts: dated(
    section({
      /** What the municipality bears itself of a person's costs in a year. */
      ownShare: amount,
      /** The cost above which nothing more is reimbursed. */
      ceiling: amount,
    }),
  ),
});

const perMunicipality = section({
  /** Paid to the municipality by how many persons it has in some groups and residence years. */
  form: z.literal("perMunicipality"),
  ...common,
  /** Whom it counts. */
  counts: section({
    /** Persons of these groups … */
    groups: z.array(nameSchema).min(1),
    /** … who are in these residence years. */
    residenceYears: z.array(plainNumber({ min: 1, max: 20, whole: true, unit: "residence year" })).min(1),
  }),
  /** By the year they hold from: size classes, rising. `null` ends the rule. */
  amounts: dated(
    z
      .array(
        section({
          /** The class holds up to so many persons. Default: no limit, in the last class alone. */
          upTo: z
            .number()
            .min(0)
            .register(numberKinds, { kind: "plain", min: 0, unit: "persons" })
            .optional(),
          /** What a municipality of the class is paid a year. */
          amount,
        }),
      )
      .min(1),
  ),
});

const perPlace = section({
  /** Paid for places: those a service keeps, or those of the reception centre. */
  form: z.literal("perPlace"),
  ...common,
  /** A staffed service whose units are places, or `receptionCentre`. */
  places: z.string().max(60),
  per,
  /** By the year or month they hold from. `null` ends the rule. */
  amounts: datedByMonth(
    section({
      /** For being there at all. */
      base: amount.default(0),
      /** For each place. */
      place: amount.default(0),
      /** On top, for each place that is lived in. */
      occupied: amount.default(0),
    }),
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
