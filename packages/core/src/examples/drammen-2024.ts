import { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario, type OwnFigures } from "../templates/index.js";
import { pastYears } from "./past-years.js";

const paper = norway.drammenCommitteePaper;

/** What Drammen knew of itself in January 2024; other examples about Drammen start from it. */
export const drammenFigures: OwnFigures = {
  name: "Drammen 2024",
  question:
    "The state asks Drammen to settle 340 refugees in 2024 and dwellings can be found for about 250. " +
    "What does it cost to go down to 125 at once rather than gradually, and how sure is that?",
  description:
    "Past numbers are IMDi's (56 settled in 2020 and 59 in 2021; the committee paper says 58 and 58). What the state " +
    "asks for and the council decides are the paper's numbers; unaccompanied minors come beside them. " +
    "The boundaries of the municipality changed in 2020. What the survey of costs does not show by " +
    "service and residence year is assumed, and marked so.",
  firstYear: 2024,
  history: pastYears(norway.municipalities.drammen, 2012, 2023, {
    2023: { settled: 393, note: "400 with the 7 unaccompanied minors, who stand under minors" },
  }),
  requested: { municipal: { "2024": 340 }, source: paper.source },
  afterPlan: 125,
  dwellings: {
    owned: {
      distribution: "triangular",
      min: 20,
      mode: 40,
      max: 80,
      unit: "dwellings",
      status: "assumed",
      note: "put in the property company's own number",
    },
    obtainablePerYear: {
      value: 100,
      unit: "dwellings a year",
      source: paper.source,
      status: "cited",
      note: "what the property company can find in 2024; taken to hold for later years too",
    },
  },
  fund: {
    distribution: "triangular",
    min: 0,
    mode: 30_000_000,
    max: 60_000_000,
    unit: "NOK",
    status: "assumed",
    note: "put in the municipality's own balance",
  },
  minors: {
    settled: { "2019": 2, "2020": 1, "2021": 1, "2022": 5, "2023": 7 },
    decidedLastYear: 8,
    source: norway.municipalities.drammen.source,
    note: "7 in 2023 is published; the years before and the decision of 2023 are assumed, by the nation's settlement of minors",
    requested: { municipal: { "2024": 12 }, source: paper.source },
    afterPlan: 6,
  },
  policies: {
    gradual: {
      kind: "ramp",
      description: "250 in 2024 down to 125 in 2027, the whole plan known in February 2024",
      from: 250,
      to: 125,
      years: 4,
      knownFrom: { "2024": "2024-02", "2025": "2024-02", "2026": "2024-02", "2027": "2024-02" },
      minors: 6,
    },
    sharp: {
      kind: "drop",
      description: "125 from 2024, known in February of that year",
      to: 125,
      year: 2024,
      knownFrom: { "2024": "2024-02" },
      minors: 6,
    },
    "gradual-yearly": {
      kind: "ramp",
      description: "250 in 2024 down to 125 in 2027, decided year by year",
      from: 250,
      to: 125,
      years: 4,
      knownFrom: { "2024": "2024-02" },
      minors: 6,
    },
    "gradual-ahead": {
      kind: "ramp",
      description: "250 in 2024 down to 125 in 2027, had it been announced a year ahead",
      from: 250,
      to: 125,
      years: 4,
      announced: "ahead",
      minors: 6,
    },
    "sharp-ahead": {
      kind: "drop",
      description: "125 from 2024, had it been announced a year ahead",
      to: 125,
      year: 2024,
      announced: "ahead",
      minors: 6,
    },
    "from-340": {
      kind: "ramp",
      description: "340 in 2024, as the state asks, down to 125 in 2027, known in February 2024",
      from: 340,
      to: 125,
      years: 4,
      knownFrom: { "2024": "2024-02", "2025": "2024-02", "2026": "2024-02", "2027": "2024-02" },
      minors: 6,
    },
  },
};

/**
 * Drammen 2024: the state asks for 340, dwellings can be found for about 250, the administration
 * recommends a gradual reduction, the council decided on 125. What does the difference cost?
 *
 * @example compare(drammen2024, { runs: 1000 }).difference("sharp", "gradual").net.total.mean
 */
export const drammen2024: ScenarioInput = norwegianScenario(drammenFigures);
