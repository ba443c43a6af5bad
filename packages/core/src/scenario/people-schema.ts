import * as z from "zod";
import { messageKey } from "./message-key.js";
import { plainNumber } from "./plain-number.js";
import { fixed, numberKinds, numberList, quantity } from "./quantity.js";
import { named } from "./named.js";
import { nameSchema } from "./name-schema.js";
import { section } from "./section.js";
import { yearKey } from "./year-key.js";

const share = (unit: string) => quantity({ min: 0, max: 1, unit });

/** Kinds of households that settle: who is in them, how common they are, how long they stay. */
export const householdSchema = section({
  /** Persons of each group in one household of this kind. */
  members: z
    .record(nameSchema, plainNumber({ min: 1, max: 12, whole: true, unit: "persons" }))
    .refine((members) => Object.keys(members).length > 0, messageKey("memberNeeded")),
  /** Share of the settled *persons* who come in households of this kind, before normalising. */
  share: share("share of settled persons"),
  /** The same in single years of settlement that differ. */
  shareByYear: z
    .record(yearKey, plainNumber({ min: 0, max: 1, unit: "share of settled persons" }))
    .default({}),
  /** How the yearly rate of leaving differs from that of all households. */
  leavingFactor: quantity({ min: 0, max: 20, unit: "times the common rate" }),
});

const yearsToGo = plainNumber({ min: 1, max: 30, whole: true, unit: "calendar years" });

/** A group whose members grow out of it. */
const ageing = section({
  /** The group they belong to then. */
  into: nameSchema,
  /**
   * Calendar years, that of settlement included, until they do: from the eldest to the youngest at
   * settlement, evenly spread. Those who grow into the group stay for the longest of them.
   */
  yearsLeft: z.tuple([yearsToGo, yearsToGo]),
});

/** Protection that can end, with an uncertain share returning. */
const temporaryProtection = section({
  /** Share of settled households under temporary protection. */
  share: share("share of settled households"),
  /** The same in single years of settlement that differ. */
  shareByYear: z
    .record(yearKey, plainNumber({ min: 0, max: 1, unit: "share of settled households" }))
    .default({}),
  /** The calendar year in which it ends, if the scenario lasts that long; decimals are months. */
  ends: quantity({ min: 1990, max: 2150, unit: "calendar year" }),
  /** Share of those still here then who return. */
  returning: share("share of households"),
  /** Months over which they do, evenly. */
  withinMonths: fixed({ min: 1, max: 60, whole: true, unit: "months" }),
  /** How often families are reunited, relative to the others. */
  reunificationFactor: quantity({ min: 0, max: 5, unit: "times" }),
});

export const peopleSchema = section({
  /** Names of the groups of persons that grants and services tell apart. */
  groups: z.array(nameSchema).min(1).max(20),
  /** Kinds of households that settle, each by a name of yours. */
  households: named(householdSchema, 100),
  /**
   * How alike the mix of households is from year to year (the concentration of a Dirichlet
   * distribution; the larger, the more alike). Default: households are drawn by their shares alone.
   */
  mixConcentration: quantity({ min: 0.1, max: 1e6, unit: "persons" }).optional(),
  /** People who move out of the municipality. */
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
    /** How many come to each person settled, sooner or later. */
    personsPerSettled: quantity({ min: 0, max: 2, unit: "persons per settled person" }),
    /** Share that comes one, two, … calendar years after the settlement. */
    lagShares: numberList({ min: 0, max: 1, unit: "share" }),
    /** Which kind of household reunified families are. */
    household: z.string(),
  }),
  /** Children born within six months of the mother's settlement: grants are paid for them. */
  births: section({
    /** How many are born so, for each person settled. */
    personsPerSettled: quantity({ min: 0, max: 0.5, unit: "persons per settled person" }),
    /** The group that they belong to. */
    group: nameSchema,
  }).optional(),
  /** People who move in from other municipalities within their grant years; they keep their residence year. */
  movingIn: section({
    /** How many move in. */
    personsPerYear: quantity({ min: 0, max: 1e5, unit: "persons a year" }),
    /** Share of them in each residence year; the first must be 0. */
    byResidenceYear: numberList({ min: 0, max: 1, unit: "share" }),
    /** Which kind of household they are. */
    household: z.string(),
  }).optional(),
  /** Protection that can end, with an uncertain share returning. */
  temporaryProtection: temporaryProtection.optional(),
  /** Groups whose members grow out of them, such as children into school. */
  ageing: z.record(nameSchema, ageing).default({}),
  /** Rare persons whose needs cost far more than others': disability, grave illness. */
  costlyNeeds: section({
    /** Share of those settled who are such persons. */
    share: share("share of settled persons"),
    /** What each costs. Drawn anew for each of them; prices of the base year. */
    yearlyCost: quantity({ min: 0, max: 1e8, unit: "NOK a year" }),
    /** The income that meets it: a grant, as a rule of the form `reimbursement`, or `none`. */
    metBy: z.string().max(60),
  }).optional(),
});

export const fillSchema = section({
  /**
   * Share of a decision that is filled in a year without national scarcity, when all municipalities
   * together fill theirs.
   */
  typical: quantity({ min: 0, max: 2, unit: "share of the decided number" }),
  /** How much that share varies, by the size of the decision. Last entry: no limit. */
  spread: z
    .array(
      section({
        /** For decisions up to so many persons. Default: no limit, in the last entry alone. */
        upTo: z.number().positive().register(numberKinds, { kind: "plain", unit: "persons" }).optional(),
        /** Standard deviation of the logarithm of the share. */
        sd: quantity({ min: 0, max: 3, unit: "log" }),
      }),
    )
    .min(1),
  /** Settlement exceeds this share of the decision by no more than a part of a household. */
  largest: quantity({ min: 0, max: 3, unit: "share of the decided number" }),
});

export const settlementSchema = section({
  /** Share of the year's settlement that arrives in each month, January first. */
  arrivalProfile: numberList({ min: 0, max: 1, unit: "share of the year", length: 12 }),
  /** How much of a decision is filled. */
  fill: fillSchema,
});

export const housingSchema = section({
  /** Dwellings that the municipality owns for settlement when the warm-up year starts. */
  owned: quantity({ min: 0, max: 1e6, unit: "dwellings" }),
  /** Persons who live in a dwelling, on average. */
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
