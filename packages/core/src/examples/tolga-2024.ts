import { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario } from "../templates/index.js";
import { pastYears } from "./past-years.js";

const tolga = norwegianScenario({
  name: "Tolga 2024",
  question:
    "Tolga, with some 1 500 inhabitants, settled 9 people in 2021, 44 in 2022 and 39 in 2023. " +
    "What does it risk when the number falls to 10, at once or step by step?",
  description:
    "A tiny municipality: one family more or less is a large part of the year, posts are shared with other " +
    "services, and language classes with neighbours. It decided on 22 for 2024 where 20 were asked for; here nobody " +
    "settles beyond the request. Fewer than five were settled in 2020 (the number is not published; 3 " +
    "stands in for it). Unaccompanied minors are not in it.",
  firstYear: 2024,
  history: pastYears(norway.municipalities.tolga, 2012, 2023, {
    2020: { settled: 3, note: "fewer than five, not published; 3 is assumed" },
  }),
  requested: { municipal: { "2024": 20 }, source: norway.municipalities.tolga.source },
  afterPlan: 10,
  dwellings: {
    owned: { distribution: "triangular", min: 2, mode: 6, max: 12, unit: "dwellings", status: "assumed" },
    obtainablePerYear: {
      distribution: "triangular",
      min: 4,
      mode: 8,
      max: 16,
      unit: "dwellings a year",
      status: "assumed",
      note: "39 people found homes in 2023, 44 in 2022",
    },
    costPerDwelling: {
      distribution: "triangular",
      min: 70_000,
      mode: 90_000,
      max: 120_000,
      unit: "NOK per dwelling and year, prices of the base year",
      status: "assumed",
      note: "rents in a small inland municipality are lower than in a town",
    },
    rentPerDwelling: {
      distribution: "triangular",
      min: 70_000,
      mode: 90_000,
      max: 120_000,
      unit: "NOK per dwelling and year, prices of the base year",
      status: "assumed",
      note: "rent meets the cost of a dwelling that is lived in",
    },
  },
  fund: {
    distribution: "triangular",
    min: 0,
    mode: 5_000_000,
    max: 10_000_000,
    unit: "NOK",
    status: "assumed",
    note: "put in the municipality's own balance",
  },
  policies: {
    gradual: {
      kind: "path",
      description: "20 in 2024, then 17, 13 and 10, the whole plan known in February 2024",
      numbers: { "2024": 20, "2025": 17, "2026": 13, "2027": 10 },
      knownFrom: { "2024": "2024-02", "2025": "2024-02", "2026": "2024-02", "2027": "2024-02" },
    },
    sharp: {
      kind: "drop",
      description: "10 from 2024, known in February of that year",
      to: 10,
      year: 2024,
      knownFrom: { "2024": "2024-02" },
    },
    none: {
      kind: "path",
      description: "20 in 2024 and nobody from 2025, decided in December before",
      numbers: { "2024": 20, "2025": 0 },
    },
    "as-asked": { kind: "follow", description: "what the state asks for" },
  },
});

/**
 * Tolga 2024, a tiny municipality: whole persons and single families matter, temporary protection
 * may end, and a small place loses people to larger ones.
 *
 * @example compare(tolga2024, { runs: 1000 }).policy("sharp").fund.probabilityBelow(0).by(2027)
 */
export const tolga2024: ScenarioInput = {
  ...tolga,
  services: {
    ...tolga.services,
    languageTraining: {
      ...tolga.services.languageTraining,
      lump: {
        value: 1,
        unit: "places",
        status: "assumed",
        note: "no class of its own: places are had one by one, with a neighbour or online",
      },
    } as ScenarioInput["services"][string],
  },
  people: {
    ...tolga.people,
    movingIn: {
      personsPerYear: {
        distribution: "triangular",
        min: 0,
        mode: 0.3,
        max: 1.5,
        unit: "persons a year within their grant years",
        source: "IMDi's municipal table of refugees by residence and moves (flyktning_botid_flytting)",
        status: "derived",
        note: "8 of 106 refugees living there in 2022 had moved in from another municipality",
      },
      byResidenceYear: { values: [0, 0.15, 0.22, 0.3, 0.33], unit: "share", status: "assumed" },
      household: "single",
    },
  },
};
