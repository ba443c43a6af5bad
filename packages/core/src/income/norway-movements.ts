import { type Figure, norway, valueIn } from "../reference/index.js";
import { estimateReunification, type ReunificationEstimate } from "./estimate-reunification.js";
import { singleAdultShare } from "./single-adult-share.js";

const { nationalSeries, comingAndLeaving, stillInFirstMunicipality, ukrainiansLeaving } = norway;

/**
 * Of those who will come by reunification, the shares that come one to four calendar years after the
 * settlement: each year half of those who are still to come, cut off after four and scaled to one.
 */
const LAG_SHARES = [8 / 15, 4 / 15, 2 / 15, 1 / 15];

const bornIndividual: Figure = {
  value: 0.015,
  unit: "children per settled person",
  source: "own reckoning",
  status: "assumed",
  note: "a quarter are women of 18–44, with 12 births per 100 of them a year, over half a year",
};

const leavingIndividual: Figure = {
  ...comingAndLeaving.leavingTheCountry,
  value: comingAndLeaving.leavingTheCountry.value / 100,
  unit: "share per year",
};

const fiveYears = stillInFirstMunicipality.rows.filter(
  ({ firstYear, yearsAfter }) => firstYear >= 2013 && yearsAfter === 5,
);

/**
 * How reunification was estimated for Norway, from the two published numbers of persons who trigger
 * the integration grant. 2008, of which IMDi's count was not read, takes the cohort of Statistics Norway.
 */
export const norwayReunification: ReunificationEstimate = estimateReunification({
  settled,
  alone: (year) => settled(year) * singleAdultShare(year),
  triggering: [2016, 2017].map((year) => ({
    year,
    persons: known(nationalSeries.triggeringIntegrationGrant, year),
  })),
  lagShares: LAG_SHARES,
  bornPerSettled: bornIndividual.value,
  leavingPerYear: leavingIndividual.value,
});

/**
 * The defaults of `Movements` for Norway: each with its unit, its source and how it was obtained.
 *
 * @example norwayMovements.leavingTemporary.value // 0.047 a year
 */
export const norwayMovements = {
  reunifiedIndividual: {
    value: norwayReunification.perPersonAlone,
    unit: "persons per single adult settled with individual protection",
    source: nationalSeries.triggeringIntegrationGrant.source,
    status: "derived",
    note:
      "least squares on the persons who triggered the grant in 2016 and 2017, given the settled, births and those who left; " +
      "families are taken to settle complete",
  },
  reunifiedTemporary: {
    value: 0.1 * norwayReunification.perPersonAlone,
    unit: "persons per single adult settled with temporary protection",
    source: "own reckoning",
    status: "assumed",
    note: "a tenth of that after individual protection: family that follows applies for collective protection itself, and is then settled by agreement",
  },
  bornIndividual,
  bornTemporary: {
    value: 0.005,
    unit: "children per settled person",
    source: "own reckoning",
    status: "assumed",
    note: "28 % are women of 18–44, with 3.5 births per 100 of them a year, over half a year; Statistics Norway found markedly fewer births among Ukrainian women than in the country",
  },
  leavingIndividual,
  leavingTemporary: {
    ...ukrainiansLeaving.emigrationRate2023,
    value: ukrainiansLeaving.emigrationRate2023.value / 100,
    unit: "share per year",
  },
  movedOutAfterFiveYears: {
    value: 1 - fiveYears.reduce((sum, { stayed }) => sum + stayed, 0) / fiveYears.length / 100,
    unit: "share of those who stay in the country",
    source: stillInFirstMunicipality.source,
    status: "derived",
    note: "81, 83 and 82 % of those settled in 2013, 2014 and 2015 still lived in their first municipality after five years",
  },
  movedInPerMovedOut: {
    value: 1,
    unit: "persons moving in per person moving out",
    source: "arithmetic",
    status: "derived",
    note: "on average over municipalities, as each move out of one is a move into another; central ones gain, small ones lose",
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** Shares of those who come by reunification that come one, two, … calendar years after the settlement. */
export const reunificationLagShares: readonly number[] = LAG_SHARES;

/** How moving to other municipalities differs between residence years: least in the first, most after the introduction programme. */
export const movingOutProfile: readonly number[] = [0.4, 0.9, 1.1, 1.3, 1.3];

function settled(year: number): number {
  return valueIn(nationalSeries.settled, year)?.value ?? known(nationalSeries.settledCohorts, year);
}

function known(series: Parameters<typeof valueIn>[0], year: number): number {
  const figure = valueIn(series, year);
  if (figure === undefined || figure === null) throw new Error(`${series.name}: nothing known for ${year}`);
  return figure.value;
}
