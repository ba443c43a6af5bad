import { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario } from "../templates/index.js";
import { pastYears } from "./past-years.js";

const KNOWN_IN_FEBRUARY = { "2025": "2024-02", "2026": "2024-02", "2027": "2024-02" };

/**
 * Hamar 2024, a medium municipality: it settled 148 in 2022 and 212 in 2023, after two dozen in
 * 2021, and was asked for 220 in 2024. What does it risk when the number falls again, and when
 * temporary protection ends?
 *
 * @example compare(hamar2024, { runs: 1000 }).difference("sharp", "gradual").net.total.mean
 */
export const hamar2024: ScenarioInput = norwegianScenario({
  name: "Hamar 2024",
  question:
    "Hamar settled 24 people in 2021 and 212 in 2023, most of them under temporary protection. " +
    "What does it risk if the number falls back to what it was, at once or over four years?",
  description:
    "A medium municipality. Services were built up within two years for people whose protection can end; " +
    "the scenario lets it end in an uncertain year, with an uncertain share returning. That it falls to 28, the " +
    "middle of the years 2018–2021, is a case and no plan of the municipality. Unaccompanied minors are not in it.",
  firstYear: 2024,
  history: pastYears(norway.municipalities.hamar, 2012, 2023),
  requested: { municipal: { "2024": 220 }, source: norway.municipalities.hamar.source },
  afterPlan: 28,
  dwellings: {
    owned: { distribution: "triangular", min: 10, mode: 25, max: 50, unit: "dwellings", status: "assumed" },
    obtainablePerYear: {
      distribution: "triangular",
      min: 60,
      mode: 85,
      max: 110,
      unit: "dwellings a year",
      status: "assumed",
      note: "212 people in 2023 at 2.5 persons a dwelling",
    },
  },
  fund: {
    distribution: "triangular",
    min: 0,
    mode: 20_000_000,
    max: 40_000_000,
    unit: "NOK",
    status: "assumed",
    note: "put in the municipality's own balance",
  },
  policies: {
    gradual: {
      kind: "ramp",
      description: "220 in 2024 down to 28 in 2027, the whole plan known in February 2024",
      from: 220,
      to: 28,
      years: 4,
      knownFrom: KNOWN_IN_FEBRUARY,
    },
    sharp: {
      kind: "path",
      description: "220 in 2024 and 28 from 2025, decided in December before",
      numbers: { "2024": 220, "2025": 28 },
    },
    abandoned: {
      kind: "ramp",
      description: "the gradual plan, from which the council may depart in any year",
      from: 220,
      to: 28,
      years: 4,
      knownFrom: KNOWN_IN_FEBRUARY,
      abandoned: { yearlyChance: 0.25, to: 28 },
    },
    "as-asked": {
      kind: "follow",
      description: "what the state asks for, changing by at most 60 a year",
      share: 1,
      largestChange: 60,
    },
    "capacity-led": { kind: "capacityLed", description: "what services and dwellings have room for" },
  },
});
