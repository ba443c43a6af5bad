import type { Table } from "../figure.js";
import { tabulate } from "../tabulate.js";
import { COMPUTED_FROM_IMDI_TABLE, SAMARBEIDSDESKEN_COUNTS } from "./sources.js";

/** By how much one number of municipalities followed another from year to year, up and down. */
export interface Elasticity {
  follows: "decided" | "settled";
  driver: "asked" | "decided";
  firstYear: number;
  lastYear: number;
  /** Number of yearly changes. */
  changes: number;
  /** Number of these that are falls. */
  falls: number;
  /** Percent of change for one percent up. */
  up: number;
  /** Percent of change for one percent down. */
  down: number;
  /** Standard error of up − down, percent per percent. */
  standardErrorOfDifference: number;
  /** Standard deviation of what is left, of the logarithm. */
  residualSd: number;
}

/**
 * By how many percent one number follows another when it rises and when it falls by one percent
 * (least squares on yearly log changes, errors clustered by municipality). The sign of the
 * difference is not stable over periods. In the notes, "last one 20+" keeps changes from a decision of
 * 20 or more; "ruled by 2022": the elasticity upwards comes from that year alone.
 *
 * @example norway.decisionElasticities.rows[3] // 2013–2019: up 0.338, down 0.9
 */
export const decisionElasticities: Table<Elasticity> = {
  name: "elasticities of municipal decisions",
  units: {
    changes: "yearly changes",
    falls: "yearly changes",
    up: "percent per percent",
    down: "percent per percent",
    standardErrorOfDifference: "percent per percent",
    residualSd: "log change",
  },
  source: COMPUTED_FROM_IMDI_TABLE,
  status: "derived",
  rows: tabulate<Elasticity>()(
    [
      "follows",
      "driver",
      "firstYear",
      "lastYear",
      "changes",
      "falls",
      "up",
      "down",
      "standardErrorOfDifference",
      "residualSd",
    ],
    [
      ["decided", "asked", 2000, 2023, 5308, 1849, 0.828, 0.432, 0.033, 0.419, "no 2020–21; ruled by 2022"],
      ["decided", "asked", 2000, 2019, 4754, 1739, 0.326, 0.536, 0.044, 0.407],
      ["decided", "asked", 2000, 2012, 2707, 962, 0.311, 0.281, 0.06, 0.418],
      ["decided", "asked", 2013, 2019, 2047, 777, 0.338, 0.9, 0.059, 0.365, "includes the fall of 2016–2018"],
      ["decided", "asked", 2000, 2023, 2652, 1118, 0.869, 0.577, 0.038, 0.373, "no 2020–21; last one 20+"],
      ["settled", "decided", 2013, 2022, 2097, 617, 0.938, 0.769, 0.048, 0.454, "no 2020–21"],
      ["settled", "decided", 2013, 2019, 1890, 617, 0.677, 0.836, 0.077, 0.464],
      ["settled", "decided", 2013, 2019, 956, 451, 0.774, 0.891, 0.083, 0.312, "last one 20+"],
    ],
  ),
};

/** How often a number of municipalities changed sharply from one year to the next. */
export interface SharpChange {
  what: "asked" | "decided" | "settled";
  without2018: boolean;
  firstYear: number;
  lastYear: number;
  /** Number of yearly changes. */
  changes: number;
  /** Share of changes that fell by a quarter or more. */
  fellByQuarter: number;
  /** Share of changes that fell by a half or more. */
  fellByHalf: number;
  /** Share of changes that fell by three quarters or more. */
  fellByThreeQuarters: number;
  /** Share of changes that fell to zero. */
  fellToZero: number;
  /** Share of changes that rose by a half or more. */
  roseByHalf: number;
}

/**
 * How often a number of 20 or more changes sharply from one year to the next, as shares of the
 * municipal years seen. A fall by a half is common; a fall to zero is rare.
 *
 * @example norway.sharpChanges.rows[2] // of decisions, 14.7 % fell by a half or more
 */
export const sharpChanges: Table<SharpChange> = {
  name: "how often municipal numbers change sharply",
  units: {
    changes: "yearly changes",
    fellByQuarter: "share",
    fellByHalf: "share",
    fellByThreeQuarters: "share",
    fellToZero: "share",
    roseByHalf: "share",
  },
  source: COMPUTED_FROM_IMDI_TABLE,
  status: "derived",
  rows: tabulate<SharpChange>()(
    [
      "what",
      "without2018",
      "firstYear",
      "lastYear",
      "changes",
      "fellByQuarter",
      "fellByHalf",
      "fellByThreeQuarters",
      "fellToZero",
      "roseByHalf",
    ],
    [
      ["asked", false, 2000, 2023, 3745, 0.365, 0.17, 0.011, 0.004, 0.128],
      ["asked", true, 2000, 2023, 3579, 0.337, 0.148, 0.009, 0.004, 0.134],
      ["decided", false, 2000, 2022, 2481, 0.291, 0.147, 0.022, 0.011, 0.116],
      ["decided", true, 2000, 2022, 2321, 0.245, 0.109, 0.022, 0.012, 0.124],
      ["settled", false, 2013, 2022, 970, 0.318, 0.143, 0.013, 0, 0.187],
      ["settled", true, 2013, 2022, 831, 0.214, 0.063, 0.008, 0, 0.218],
    ],
  ),
};

/** The answers of 2024 by size of municipality: small ones are asked for more per inhabitant. */
export const answersBySize2024: Table<{
  fromInhabitants: number;
  toInhabitants?: number;
  pooled: number;
  askedPer1000: number;
}> = {
  name: "answers to the requests for 2024 by size",
  units: {
    fromInhabitants: "inhabitants",
    toInhabitants: "inhabitants",
    pooled: "decided per asked",
    askedPer1000: "persons per 1 000 inhabitants",
  },
  source: `computed from ${SAMARBEIDSDESKEN_COUNTS}`,
  status: "derived",
  rows: [
    { fromInhabitants: 0, toInhabitants: 2999, pooled: 0.711, askedPer1000: 18.8 },
    { fromInhabitants: 3000, toInhabitants: 9999, pooled: 0.745, askedPer1000: 11.2 },
    { fromInhabitants: 10_000, toInhabitants: 29_999, pooled: 0.74, askedPer1000: 8.3 },
    { fromInhabitants: 30_000, pooled: 0.822, askedPer1000: 4.2 },
  ],
};
