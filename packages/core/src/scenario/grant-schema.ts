import * as z from "zod";
import { quantity, unused } from "./quantity.js";
import { section } from "./section.js";

const yearKey = z.string().regex(/^(19|20|21)\d\d$/, "must be a calendar year");
const amount = z.number().min(0).max(1e8);
const status = z.enum(["cited", "derived", "assumed", "own"]).optional();
const text = z.string().max(2000).optional();

const common = {
  label: z.string().max(100).optional(),
  /** The rule or publication that the grant stands in. */
  reference: text,
  /** The last calendar year the grant is paid; absent while it is in force. */
  lastYear: z.number().int().min(1990).max(2200).optional(),
  /** Share of the persons of each group whom it applies to. */
  appliesTo: quantity({ min: 0, max: 1, unit: "share of persons" }).default(unused(1)),
  /** Nominal growth a year after the last published amount. */
  growth: quantity({ min: -0.5, max: 0.5, unit: "per year" }),
};

const dated = <Rates extends z.ZodType>(rates: Rates) =>
  z.record(yearKey, section({ unit: text, source: text, status, note: text, rates }));

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
  amounts: dated(z.record(z.string(), amount)),
});

/** A grant from the state: dated amounts with their sources. */
export const grantSchema = z.discriminatedUnion("form", [byResidenceYear, onceAtSettlement], {
  error: () => "expected form to be one of byResidenceYear, onceAtSettlement",
});

export type Grant = z.output<typeof grantSchema>;
