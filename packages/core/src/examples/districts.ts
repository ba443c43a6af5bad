import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario } from "../templates/index.js";
import { drammenFigures } from "./drammen-2024.js";

const base = norwegianScenario({
  ...drammenFigures,
  name: "Districts where needs concentrate",
  question:
    "If many of those who settle find homes in the same district, needs concentrate there. What does that add, and does " +
    "coordinated work in the district pay for itself?",
  description:
    "Drammen's figures of 2024. That challenges concentrate in districts, and that language teaching and inclusion need " +
    "coordinated effort there, is the experience of area-based work; what it adds per person is not published, so the " +
    "surcharge is assumed and wide, and reaches nothing at all.",
  policies: {},
});

/**
 * Exposed districts: a surcharge where more than so many of those who settled live closely together,
 * and area-based work that lowers it.
 *
 * @example compare(districts, { runs: 1000 }).difference("area-work", "gradual").net.total.mean
 */
export const districts: ScenarioInput = {
  ...base,
  districts: {
    exposed: {
      label: "Two districts with most of the affordable rented homes",
      share: {
        distribution: "triangular",
        min: 0.25,
        mode: 0.4,
        max: 0.6,
        unit: "share of residents",
        status: "assumed",
        note: "put in the municipality's own share",
      },
      threshold: {
        distribution: "triangular",
        min: 100,
        mode: 200,
        max: 300,
        unit: "persons",
        status: "assumed",
        note: "what schools, kindergartens and health stations there have room for",
      },
      surcharge: {
        distribution: "triangular",
        min: 0,
        mode: 25_000,
        max: 70_000,
        unit: "NOK per person beyond and year, prices of the base year",
        status: "assumed",
      },
    },
  },
  levers: {
    areaWork: {
      label: "Coordinated work in the district",
      from: 2025,
      until: 2028,
      effect: {
        distribution: "uniform",
        min: 0,
        max: 1,
        unit: "share of the full effect",
        status: "assumed",
        note: "not published; from none to what is hoped for",
      },
      surcharge: { value: 0.4, unit: "times the surcharge, at full effect", status: "assumed" },
      costPerYear: {
        distribution: "triangular",
        min: 1_000_000,
        mode: 2_500_000,
        max: 5_000_000,
        unit: "NOK a year, prices of the base year",
        status: "assumed",
        note: "two to five posts",
      },
    },
  },
  policies: {
    gradual: gradual(),
    "area-work": {
      ...gradual(),
      description: "the same, with coordinated work in the district 2025–2028",
      levers: ["areaWork"],
    },
    sharp: sharp(),
    "sharp-area": {
      ...sharp(),
      description: "the same, with coordinated work in the district 2025–2028",
      levers: ["areaWork"],
    },
  },
};

function gradual() {
  return {
    kind: "ramp" as const,
    description: "250 in 2024 down to 125 in 2027, the whole plan known in February 2024",
    from: 250,
    to: 125,
    years: 4,
    knownFrom: { "2024": "2024-02", "2025": "2024-02", "2026": "2024-02", "2027": "2024-02" },
    minors: 6,
  };
}

function sharp() {
  return {
    kind: "drop" as const,
    description: "125 from 2024, known in February of that year",
    to: 125,
    year: 2024,
    knownFrom: { "2024": "2024-02" },
    minors: 6,
  };
}
