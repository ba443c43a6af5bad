import * as z from "zod";
import { fixed, numberList, quantity } from "./quantity.js";
import { nameSchema } from "./name-schema.js";
import { section } from "./section.js";

const share = (unit: string) => quantity({ min: 0, max: 1, unit });

/** Kinds of households that settle: who is in them, how common they are, how long they stay. */
const household = section({
  /** Persons of each group in one household of this kind. */
  members: z
    .record(nameSchema, z.number().int().min(1).max(12))
    .refine((members) => Object.keys(members).length > 0, "A household needs at least one member."),
  /** Share of the settled *persons* who come in households of this kind, before normalising. */
  share: share("share of settled persons"),
  /** How the yearly rate of leaving differs from that of all households. */
  leavingFactor: quantity({ min: 0, max: 20, unit: "times the common rate" }),
});

export const peopleSchema = section({
  /** Names of the groups of persons that grants and services tell apart. */
  groups: z.array(nameSchema).min(1).max(20),
  households: z.record(nameSchema, household),
  leaving: section({
    /** The common rate of leaving the municipality, averaged over the grant years. */
    yearlyRate: quantity({ min: 0, max: 3, unit: "per year" }),
    /** How the rate differs between residence years, one factor a year. */
    byResidenceYear: numberList({ min: 0, max: 20, unit: "times the common rate" }),
    /** The factor after the grant years. */
    laterYears: quantity({ min: 0, max: 20, unit: "times the common rate" }),
  }),
  /** People who come to those already settled: family reunification. They start their own year 1. */
  reunification: section({
    personsPerSettled: quantity({ min: 0, max: 2, unit: "persons per settled person" }),
    /** Share that comes one, two, … calendar years after the settlement. */
    lagShares: numberList({ min: 0, max: 1, unit: "share" }),
    /** Which kind of household reunified families are. */
    household: z.string(),
  }),
});

export const settlementSchema = section({
  /** Share of the year's settlement that arrives in each month, January first. */
  arrivalProfile: numberList({ min: 0, max: 1, unit: "share of the year", length: 12 }),
  fill: section({
    /** Share of a decision that is filled in a year without national scarcity. */
    typical: quantity({ min: 0, max: 2, unit: "share of the decided number" }),
    /** The standard deviation of its logarithm, for decisions up to a size. Last entry: no limit. */
    spread: z
      .array(
        section({
          upTo: z.number().positive().optional(),
          sd: quantity({ min: 0, max: 3, unit: "log" }),
        }),
      )
      .min(1),
    /** Settlement never exceeds this share of the decision. */
    largest: quantity({ min: 0, max: 3, unit: "share of the decided number" }),
  }),
});

export const housingSchema = section({
  /** Dwellings that the municipality owns for settlement when the warm-up year starts. */
  owned: quantity({ min: 0, max: 1e6, unit: "dwellings" }),
  personsPerDwelling: quantity({ min: 0.5, max: 10, unit: "persons" }),
  /** Dwellings that can be obtained in a year, beyond those that stand free. */
  obtainablePerYear: quantity({ min: 0, max: 1e6, unit: "dwellings per year" }),
  /** Share of households who find a home themselves. */
  selfHoused: share("share of households"),
  /** The rate at which tenants move on to the private market. */
  moveOnRate: quantity({ min: 0, max: 12, unit: "per year" }),
  /** Length of the leases the municipality signs. */
  leaseMonths: fixed({ min: 1, max: 120, whole: true, unit: "months" }),
  /** How far ahead the need is judged when a lease expires. */
  planAheadMonths: fixed({ min: 0, max: 12, whole: true, unit: "months" }),
  /** What a dwelling costs the municipality, in prices of the base year. */
  costPerDwelling: quantity({ min: 0, max: 1e7, unit: "NOK per dwelling and year" }),
  /** What tenants pay for a dwelling, in prices of the base year. */
  rentPerDwelling: quantity({ min: 0, max: 1e7, unit: "NOK per dwelling and year" }),
});
