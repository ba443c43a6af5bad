import * as z from "zod";
import { nameSchema } from "./name-schema.js";
import { fixed, quantity, unused } from "./quantity.js";
import { plainNumber } from "./plain-number.js";
import { section } from "./section.js";
import { calendarYear } from "./year-key.js";

/** A temporary reception centre that the state may order, for some months. */
export const receptionCentreSchema = section({
  /** Probability that it comes. */
  probability: quantity({ min: 0, max: 1, unit: "probability" }),
  /** When it opens; decimals are months (2025.5 is July 2025). */
  opens: quantity({ min: 1990, max: 2150, unit: "calendar year" }),
  /** How long it stays open. */
  months: quantity({ min: 1, max: 240, unit: "months" }),
  /** How many places it has. */
  places: quantity({ min: 0, max: 1e5, unit: "places" }),
  /** Share of the places that are lived in. */
  occupancy: quantity({ min: 0, max: 1, unit: "share of places" }),
  /** How long before it opens or closes the services know. */
  noticeMonths: fixed({ min: 0, max: 24, whole: true, unit: "months" }),
  /** Units of each service per person living there and year. */
  demand: z.record(nameSchema, quantity({ min: 0, max: 1e6, unit: "units per person" })),
});

/** A district where those who settle live closely together, and what that adds to costs. */
export const districtSchema = section({
  /** What it is called in reports. Default: its name. */
  label: z.string().max(100).optional(),
  /** Share of the residents (in their grant years) who live there. */
  share: quantity({ min: 0, max: 1, unit: "share of residents" }),
  /** Persons beyond whom needs concentrate. */
  threshold: quantity({ min: 0, max: 1e6, unit: "persons" }),
  /** What each person beyond adds to the cost of services, in prices of the base year. */
  surcharge: quantity({ min: 0, max: 1e7, unit: "NOK per person and year" }),
});

/** Something the municipality can do beside deciding a number; policies name the levers they use. */
export const leverSchema = section({
  /** What it is called in reports. Default: its name. */
  label: z.string().max(100).optional(),
  /** First calendar year in which it acts. */
  from: calendarYear,
  /** The last calendar year in which it acts and costs something. Default: for good. */
  until: calendarYear.optional(),
  /** How much of what it is meant to do it does: 1 is all, 0 nothing. It costs the same. */
  effect: quantity({ min: 0, max: 1, unit: "share of the full effect" }).default(unused(1)),
  /** What becomes of the demand for each service that it touches. */
  services: z
    .record(
      nameSchema,
      section({
        /** Times the demand that there would be. */
        level: quantity({ min: 0, max: 10, unit: "times the demand" }).optional(),
        /** The same by residence year, for a shorter or longer time in need. */
        byResidenceYear: z.array(plainNumber({ min: 0, max: 10, unit: "times the demand" })).optional(),
      }),
    )
    .default({}),
  /** Times the surcharge of every district. */
  surcharge: quantity({ min: 0, max: 10, unit: "times the surcharge" }).optional(),
  /** What it costs a year whoever is here, in prices of the base year. */
  costPerYear: quantity({ min: 0, max: 1e10, unit: "NOK per year" }).optional(),
  /** What it costs a year for each person in the grant years, in prices of the base year. */
  costPerPerson: quantity({ min: 0, max: 1e7, unit: "NOK per person and year" }).optional(),
});
