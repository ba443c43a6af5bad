import type { ScenarioInput } from "../scenario/index.js";

const NOBODY_MOVES = { value: 0, unit: "per year", status: "own" as const };
const FREE = { value: 0, unit: "NOK per dwelling and year", status: "own" as const };

/**
 * A scenario without randomness, small enough to be computed by hand: single adults who all come
 * in January and never move, no indexation, dwellings without limit, one service.
 *
 * 100 people came in 2016, so 2017 pays their second year too. The grant is the integration grant of 2017; the service costs 12 000 NOK a unit and year, one
 * unit per person in the first residence year.
 *
 * @example compare(exactCases, { runs: 1 }).policy("once").grants.in(2017).mean.estimate // 46_500_000 = 23.5 + 23 million
 */
export const exactCases: ScenarioInput = {
  glidepath: 1,
  name: "Exact cases",
  question: "What do the rules come to when nothing is uncertain?",
  description: "Computed by hand in the tests and in the method's description; without randomness.",
  country: "Norway",
  chance: false,
  plan: { firstYear: 2017, years: 4, grantYears: 5, afterPlan: 0 },
  prices: {
    baseYear: 2017,
    known: { growth: {}, status: "own" },
    laterGrowth: 0,
    discountRate: 0,
  },
  history: {
    years: {
      "2012": { settled: 0 },
      "2013": { settled: 0 },
      "2014": { settled: 0 },
      "2015": { settled: 0 },
      "2016": { requested: 100, decided: 100, settled: 100 },
    },
    status: "own",
  },
  need: {
    model: "regimes",
    lastObserved: { year: 2016, persons: 10_000 },
    longRunLevel: 10_000,
    medianPersistence: 0,
    shockPersistence: 0,
    calmSd: 0,
    crisisSd: 0,
    crisisShare: 0,
  },
  request: {
    known: {},
    share: 0.1,
    shareDrift: 0,
    planBias: 0,
    revisionThreshold: 10,
    revisionMonth: 6,
    nationalAcceptance: 1,
    revisionAcceptance: 1,
  },
  people: {
    groups: ["singleAdult"],
    households: { single: { members: { singleAdult: 1 }, share: 1, leavingFactor: 1 } },
    leaving: { yearlyRate: NOBODY_MOVES, byResidenceYear: [1, 1, 1, 1, 1], laterYears: 1 },
    reunification: { personsPerSettled: 0, lagShares: [1], household: "single" },
  },
  settlement: {
    arrivalProfile: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    fill: { typical: 1, spread: [{ sd: 0 }], largest: 1 },
  },
  grants: {
    integrationGrant: {
      form: "byResidenceYear",
      label: "Integration grant of 2017",
      growth: 0,
      amounts: {
        "2017": {
          unit: "NOK per person and residence year",
          source: "IMDi, rates of 2017",
          status: "cited",
          rates: { singleAdult: [235_000, 230_000, 167_000, 84_000, 70_500] },
        },
      },
    },
  },
  staffing: { hireLag: 3, notice: 3, resolve: 1, tolerance: 0, turnover: 0, lump: 1, utilisation: 1 },
  services: {
    welcome: {
      adjusts: "staffed",
      label: "A service of the first year",
      metBy: "integrationGrant",
      demandByResidenceYear: [1, 0, 0, 0, 0],
      unitCost: { value: 12_000, unit: "NOK per unit and year", status: "own" },
    },
  },
  housing: {
    owned: 0,
    personsPerDwelling: 1,
    obtainablePerYear: 1_000,
    selfHoused: 0,
    moveOnRate: 0,
    leaseMonths: 36,
    planAheadMonths: 6,
    costPerDwelling: FREE,
    rentPerDwelling: FREE,
  },
  fund: { opening: 0, interest: 0 },
  policies: {
    once: {
      kind: "path",
      description: "100 in 2017, then none",
      numbers: { "2017": 100, "2018": 0 },
    },
    ramp: { kind: "ramp", from: 340, to: 125, years: 4 },
    fallUnannounced: {
      kind: "drop",
      description: "100 until 40 from 2017, known on 1 January 2017",
      to: 40,
      year: 2017,
      knownFrom: { "2017": "2017-01" },
    },
    fallKnown: {
      kind: "drop",
      description: "100 until 40 from 2017, known three months ahead",
      to: 40,
      year: 2017,
      knownFrom: { "2017": "2016-10" },
    },
  },
};
