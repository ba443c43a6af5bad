import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario } from "../templates/index.js";
import { hamarFigures, hamarOwned, hamarPolicies, KNOWN_IN_FEBRUARY } from "./hamar-figures.js";

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
  ...hamarFigures,
  dwellings: {
    owned: hamarOwned,
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
  policies: {
    ...hamarPolicies,
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
