import * as z from "zod";
import { plainNumber } from "./plain-number.js";
import { provenanceKeys } from "./provenance-keys.js";
import { fixed, quantity, unused } from "./quantity.js";
import { section } from "./section.js";
import { yearKey } from "./year-key.js";

/** How the state's request comes about, and how it is revised. */
export const requestSchema = section({
  /** Requests that are known: the nation's and the municipality's, by year. */
  known: section({
    /** Persons that the state asks all municipalities to settle, by year. */
    national: z.record(yearKey, plainNumber({ min: 1, max: 1e7, unit: "persons" })).default({}),
    /** Persons that it asks this municipality to settle, by year. */
    municipal: z.record(yearKey, plainNumber({ min: 0, max: 1e7, unit: "persons" })).default({}),
    ...provenanceKeys,
  }),
  /** The municipality's share of the national request. */
  share: quantity({ min: 0, max: 1, unit: "share" }),
  /** Standard deviation of the yearly change of the logarithm of that share. */
  shareDrift: quantity({ min: 0, max: 2, unit: "log" }),
  /** log(request / expected need): positive when plans tend to be too high. */
  planBias: quantity({ min: -3, max: 3, unit: "log" }),
  /**
   * Share of the coming year's shock that is known when the plan is made: who waits in reception
   * already. A shock of a crisis is not foreseen.
   */
  foresight: quantity({ min: 0, max: 1, unit: "share of the shock" }).default(unused(0)),
  /** log(revised request / need): what bias is left after a revision. Default: that of the first plan. */
  revisedBias: quantity({ min: -3, max: 3, unit: "log" }).optional(),
  /** |log(need / expected need)| above which the request is revised during the year. */
  revisionThreshold: quantity({ min: 0, max: 10, unit: "log" }),
  /** First month (1–12) of the year in which the revised number holds. */
  revisionMonth: fixed({ min: 2, max: 12, whole: true, unit: "month of the year" }),
  /** Share of the national request that all municipalities together decide to settle. */
  nationalAcceptance: quantity({ min: 0.01, max: 2, unit: "share" }),
  /**
   * Share of an increase of the request that a municipality accepts which had decided on all that was
   * asked for; one that had decided on a part accepts that part of it (`onRevision: share`).
   */
  revisionAcceptance: quantity({ min: 0, max: 1, unit: "share" }),
});

/**
 * What the state asks of the municipality: its share of the national plan, how plans err and when they are
 * revised.
 */
export type Request = z.output<typeof requestSchema>;
