import type { ScenarioInput } from "../scenario/index.js";
import { norway, nordic } from "../reference/index.js";
import { drammenGrants } from "./drammen-grants.js";
import { drammenPeople } from "./drammen-people.js";
import { drammenServices } from "./drammen-services.js";
import { series } from "./series.js";

const history = norway.municipalities.drammen;
const paper = norway.drammenCommitteePaper;
const { values: mixture, source: mixtureSource } = nordic.calmCrisisMixture;

const pastYears = Object.fromEntries(
  history.rows
    .filter(({ year }) => year >= 2019 && year <= 2023)
    .map(({ year, requested, decided, settled, note }) => [
      String(year),
      { requested: requested ?? undefined, decided: decided ?? undefined, settled: settled ?? 0, note },
    ]),
);

// Idiosyncratic yearly changes hold the noise of two years, so one year's is at most 1/√2 of it.
const fillSpread = nordic.settledLogChangeBySize.rows.map(({ toSettled, ownSd }) => ({
  ...(toSettled === undefined ? {} : { upTo: toSettled }),
  sd: {
    value: Number((ownSd / Math.SQRT2).toFixed(3)),
    unit: "log",
    source: nordic.settledLogChangeBySize.source,
    status: "derived" as const,
    note: "own part of the yearly change of settled persons in this size class, over the square root of 2; an upper bound, as decisions change too",
  },
}));

/**
 * Drammen 2024: the state asks for 340, dwellings can be found for about 250, the administration
 * recommends a gradual reduction, the council decided on 125. What does the difference cost?
 *
 * @example compare(drammen2024, { runs: 1000 }).difference("sharp", "gradual").net.total.mean
 */
export const drammen2024: ScenarioInput = {
  glidepath: 1,
  name: "Drammen 2024",
  question:
    "The state asks Drammen to settle 340 refugees in 2024 and dwellings can be found for about 250. " +
    "What does it cost to go down to 125 at once rather than gradually, and how sure is that?",
  description:
    "Unaccompanied minors are not in this scenario; they have grants and homes of their own. " +
    "Past numbers are IMDi's (56 settled in 2020 and 59 in 2021; the committee paper says 58 and 58). " +
    "The boundaries of the municipality changed in 2020. What the survey of costs does not show by " +
    "service and residence year is assumed, and marked so.",
  country: "Norway",
  currency: "NOK",
  chance: true,
  plan: { firstYear: 2024, years: 4, grantYears: 5, afterPlan: 125 },
  prices: {
    baseYear: 2024,
    known: {
      growth: Object.fromEntries(
        norway.municipalDeflator.values
          .filter(({ year }) => year >= 2017)
          .map(({ year, value }) => [String(year), Number(((value ?? 0) / 100).toFixed(4))]),
      ),
      source: norway.municipalDeflator.source,
      status: "cited",
      note: "the municipal deflator (kommunal deflator); 2025 and 2026 were not known in January 2024",
    },
    laterGrowth: {
      distribution: "normal",
      mean: 0.035,
      sd: 0.015,
      unit: "per year",
      source: norway.municipalDeflator.source,
      status: "derived",
      note: "mean 3.5 % and standard deviation 1.5 % of the municipal deflator 2014–2024; each year drawn on its own",
    },
    discountRate: {
      value: 0.04,
      unit: "per year",
      status: "assumed",
      note: "a nominal rate near what municipalities earn on deposits",
    },
  },
  history: {
    years: pastYears,
    source: history.source,
    status: "cited",
  },
  need: {
    model: "regimes",
    lastObserved: {
      year: 2023,
      persons: { ...series(norway.nationalSeries.settled, 2023), unit: "persons settled in Norway" },
    },
    longRunLevel: {
      distribution: "triangular",
      min: 4500,
      mode: 5800,
      max: 9000,
      unit: "persons settled a year",
      source: norway.nationalSeries.settled.source,
      status: "derived",
      note: "median of the years 2009–2021 is 5 797; the range is the quarter of years around it",
    },
    medianPersistence: {
      distribution: "triangular",
      min: 0.64,
      mode: 0.8,
      max: 0.95,
      unit: "share of the log distance left after a year",
      status: "assumed",
      note: "a slow return; the low end is the first-order autocorrelation of settled persons 2009–2025 (0.64)",
    },
    shockPersistence: {
      value: 0.6435,
      unit: "share left after a year",
      source: nordic.arrivalSeries.source,
      status: "derived",
      note: "AR(1) coefficient of the logarithm of persons settled in Norway 2009–2025",
    },
    calmSd: { value: mixture.sdCalm, unit: "log", source: mixtureSource, status: "derived" },
    crisisSd: {
      value: mixture.sdCrisis,
      unit: "log",
      source: mixtureSource,
      status: "derived",
      note: "the mixture has a standard deviation of 0.60; the residuals of settled persons in Norway have 0.59",
    },
    crisisShare: {
      value: Number((1 - mixture.weightCalm).toFixed(4)),
      unit: "share of years",
      source: mixtureSource,
      status: "derived",
    },
  },
  request: {
    known: {
      national: { "2024": 37_000 },
      municipal: { "2024": 340 },
      source: paper.source,
      status: "cited",
    },
    share: {
      value: 0.00919,
      unit: "share of the national request",
      source: paper.source,
      status: "derived",
      note: "340 of 37 000",
    },
    shareDrift: {
      value: 0.12,
      unit: "log a year",
      source: history.source,
      status: "derived",
      note: "standard deviation of the yearly change of the logarithm of Drammen's share of the request, 2021–2024",
    },
    planBias: {
      value: 0.17,
      unit: "log(request / expected need)",
      source: nordic.forecasts.norwegianSettlement.source,
      status: "derived",
      note: "minus the median of log(settled / request) over the target years 2009–2025 that have a plan",
    },
    revisionThreshold: {
      distribution: "triangular",
      min: 0.1,
      mode: 0.2,
      max: 0.35,
      unit: "log",
      status: "assumed",
      note: "revised: 2020 (−0.35), 2021 (−0.28), 2022 (1.85), 2023 (0.08)",
    },
    revisionMonth: {
      value: 6,
      unit: "month of the year",
      status: "assumed",
      note: "revised in autumn 2020, March 2022 and summer 2023",
    },
    nationalAcceptance: {
      distribution: "triangular",
      min: 0.74,
      mode: 0.86,
      max: 1,
      unit: "decided / requested, all municipalities",
      source: norway.answersToRequests.source,
      status: "derived",
      note: "from 0.74 (2014) and 0.77 (2024) to 1.0 (2021)",
    },
    revisionAcceptance: {
      distribution: "triangular",
      min: 0.4,
      mode: 0.83,
      max: 1,
      unit: "share of the increase",
      source: norway.decisionElasticities.source,
      status: "derived",
      note: "decisions rose 0.83 % per 1 % of request 2000–2023; Drammen took all of 252 in 2022 and 40 of 70 in 2023",
    },
  },
  people: drammenPeople,
  settlement: {
    arrivalProfile: {
      values: [
        0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834,
      ],
      unit: "share of the year",
      status: "derived",
      source: norway.partialCounts.source,
      note: "even: 24 % of the year's settlement had come when 29 % of 2024 had passed, 88 % when 87 % had",
    },
    fill: {
      typical: {
        value: 0.94,
        unit: "settled / decided",
        source: norway.fillOfDecisions.source,
        status: "derived",
        note: "the median municipality of the years 2016–2022, without 2020",
      },
      spread: fillSpread,
      largest: {
        value: 1.1,
        unit: "settled / decided",
        source: norway.fillOfDecisions.source,
        status: "derived",
        note: "one municipality in ten settled more than 1.04 to 1.2 times its decision",
      },
    },
  },
  grants: drammenGrants,
  ...drammenServices,
  housing: {
    owned: {
      distribution: "triangular",
      min: 20,
      mode: 40,
      max: 80,
      unit: "dwellings",
      status: "assumed",
      note: "put in the property company's own number",
    },
    personsPerDwelling: {
      distribution: "triangular",
      min: 2.4,
      mode: 2.5,
      max: 2.94,
      unit: "persons",
      source: norway.personsPerDwelling.source,
      status: "derived",
      note: "2.4 planned in 2023, 2.5 in 2024, 2.9 in the first part of 2022",
    },
    obtainablePerYear: {
      value: 100,
      unit: "dwellings a year",
      source: paper.source,
      status: "cited",
      note: "what the property company can find in 2024; taken to hold for later years too",
    },
    selfHoused: {
      distribution: "triangular",
      min: 0.02,
      mode: 0.08,
      max: 0.2,
      unit: "share of households",
      status: "assumed",
    },
    moveOnRate: {
      distribution: "triangular",
      min: 0.05,
      mode: 0.15,
      max: 0.3,
      unit: "per year",
      status: "assumed",
      note: "tenants who move on to the private market",
    },
    leaseMonths: {
      value: 36,
      unit: "months",
      source: norway.leaseTerms.source,
      status: "cited",
      note: "the shortest fixed term the law allows; one year where the landlord lives in the house",
    },
    planAheadMonths: { value: 6, unit: "months", status: "assumed" },
    costPerDwelling: {
      distribution: "triangular",
      min: 120_000,
      mode: 150_000,
      max: 180_000,
      unit: "NOK per dwelling and year, 2024 prices",
      status: "assumed",
    },
    rentPerDwelling: {
      distribution: "triangular",
      min: 110_000,
      mode: 135_000,
      max: 155_000,
      unit: "NOK per dwelling and year, 2024 prices",
      status: "assumed",
    },
  },
  fund: {
    opening: {
      value: 60_000_000,
      unit: "NOK",
      status: "assumed",
      note: "savings of grants from 2022 and 2023; put in the municipality's own balance",
    },
    interest: { value: 0.03, unit: "per year", status: "assumed" },
  },
  policies: {
    gradual: {
      kind: "ramp",
      description: "250 in 2024 down to 125 in 2027, announced ahead",
      from: 250,
      to: 125,
      years: 4,
      announced: "ahead",
    },
    sharp: {
      kind: "drop",
      description: "125 from 2024, known in February of that year",
      to: 125,
      year: 2024,
      knownFrom: { "2024": "2024-02" },
    },
    "gradual-yearly": {
      kind: "ramp",
      description: "250 in 2024 down to 125 in 2027, decided year by year",
      from: 250,
      to: 125,
      years: 4,
      knownFrom: { "2024": "2024-02" },
    },
    "sharp-ahead": {
      kind: "drop",
      description: "125 from 2024, announced a year ahead",
      to: 125,
      year: 2024,
      announced: "ahead",
    },
    "as-asked": {
      kind: "ramp",
      description: "340 in 2024, as the state asks, down to 125 in 2027, announced ahead",
      from: 340,
      to: 125,
      years: 4,
      announced: "ahead",
    },
  },
};
