import type { FigureSet, Table } from "../figure.js";
import { tabulate } from "../tabulate.js";
import { SAMARBEIDSDESKEN_COUNTS } from "./sources.js";

/**
 * What stood of 2024 in the spring, before an update of 19 April, and on 13 November. Persons. `null`: not
 * published, or suppressed because under 5.
 */
export interface WithinYear {
  municipality: string;
  asked: number;
  decidedSpring: number;
  decidedNovember: number;
  settledSpring: number | null;
  /** Agreed between state and municipality, and not settled yet. */
  agreedSpring: number | null;
  settledNovember: number;
  agreedNovember: number | null;
}

const rows = tabulate<WithinYear>();
const columns = [
  "municipality",
  "asked",
  "decidedSpring",
  "decidedNovember",
  "settledSpring",
  "agreedSpring",
  "settledNovember",
  "agreedNovember",
] as const;

const SPRING_AND_NOVEMBER = `${SAMARBEIDSDESKEN_COUNTS}, and the same file before its update of 19 April 2024`;

/**
 * How 2024 went in twelve municipalities and in all of them: decisions hardly moved once they were
 * made, and settlement came late in the year. `null`: suppressed.
 *
 * @example norway.withinYear2024.rows[0] // all: 6 168 settled by spring, 22 572 by 13 November
 */
export const withinYear2024: Table<WithinYear> = {
  name: "settlement within 2024",
  units: {
    asked: "persons",
    decidedSpring: "persons",
    decidedNovember: "persons",
    settledSpring: "persons",
    agreedSpring: "persons",
    settledNovember: "persons",
    agreedNovember: "persons",
  },
  source: SPRING_AND_NOVEMBER,
  status: "cited",
  rows: [
    ...rows(columns, [["all municipalities", 36_985, 25_599, 28_327, 6168, 4281, 22_572, 2590]]).map(
      (all) => ({
        ...all,
        status: "derived" as const,
        note: "summed over municipalities; suppressed ones count as none",
      }),
    ),
    ...rows(columns, [
      ["Drammen", 340, 125, 125, 38, 5, 121, 6],
      ["Hamar", 220, 220, 220, 38, 80, 171, 33],
      ["Tolga", 20, 22, 22, null, 0, 12, null],
      ["Oslo", 1650, 1650, 1648, 425, 381, 1389, 148],
      ["Bergen", 1200, 1000, 1000, 289, 147, 778, 140],
      ["Trondheim", 845, 845, 845, 214, 151, 773, 66],
      ["Stavanger", 950, 750, 750, 175, 136, 653, 65],
      ["Kristiansand", 595, 595, 595, 105, 139, 429, 81],
      ["Bærum", 400, 400, 400, 78, 22, 316, 32],
      ["Sarpsborg", 130, 40, 40, 11, 14, 38, 5],
      ["Kragerø", 90, 50, 50, 23, 11, 50, null],
      ["Skien", 145, 141, 141, 38, 35, 126, 13],
    ]),
  ],
};

/** When municipalities decided on 2024, and how seldom they changed their mind. */
export const decisionsWithin2024: FigureSet<{
  readonly decidedBySpring: number;
  readonly askedOfThem: number;
  readonly theirDecisionsInSpring: number;
  readonly theirDecisionsInNovember: number;
  readonly raisedLater: number;
  readonly cutLater: number;
  readonly decidedLater: number;
  readonly askedOfLate: number;
  readonly theirLateDecisions: number;
  readonly undecidedInNovember: number;
  readonly askedOfUndecided: number;
}> = {
  name: "decisions within 2024",
  units: {
    decidedBySpring: "municipalities",
    askedOfThem: "persons",
    theirDecisionsInSpring: "persons",
    theirDecisionsInNovember: "persons",
    raisedLater: "municipalities",
    cutLater: "municipalities",
    decidedLater: "municipalities",
    askedOfLate: "persons",
    theirLateDecisions: "persons",
    undecidedInNovember: "municipalities",
    askedOfUndecided: "persons",
  },
  source: `computed from ${SPRING_AND_NOVEMBER}`,
  status: "derived",
  values: {
    decidedBySpring: 308,
    askedOfThem: 33_367,
    theirDecisionsInSpring: 25_599,
    theirDecisionsInNovember: 25_963,
    raisedLater: 15,
    cutLater: 1,
    decidedLater: 43,
    askedOfLate: 3509,
    theirLateDecisions: 2364,
    undecidedInNovember: 6,
    askedOfUndecided: 109,
  },
};
