import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario } from "../templates/index.js";
import { drammenFigures } from "./drammen-2024.js";

const SHARP = {
  kind: "drop" as const,
  description: "125 from 2024, known in February of that year",
  to: 125,
  year: 2024,
  knownFrom: { "2024": "2024-02" },
  minors: 6,
};

const EFFECT = {
  distribution: "uniform" as const,
  min: 0,
  max: 1,
  unit: "share of the full effect",
  status: "assumed" as const,
  note: "not published; from none to what is hoped for",
};

/**
 * Volunteers beside the services: what it saves, and what it costs, when they take over a part of
 * the demand and people need help for a shorter time. With Drammen's figures of 2024.
 *
 * @example compare(volunteers, { runs: 1000 }).difference("volunteers", "sharp").net.total.mean
 */
export const volunteers: ScenarioInput = {
  ...norwegianScenario({
    ...drammenFigures,
    name: "Volunteers and services together",
    question:
      "If the municipality organises volunteers beside its services, how much of the cost of a sharp fall is avoided, " +
      "and what must volunteers achieve for it to pay?",
    description:
      "Drammen's figures of 2024. In 2016 municipalities and volunteers together made inclusion faster; how much is not " +
      "published, so the effect is assumed and wide: from none at all to a tenth of the follow-up and a shorter time in need. Volunteers are not free: " +
      "they are found, taught and thanked by people who are paid.",
    policies: {
      sharp: SHARP,
      volunteers: {
        ...SHARP,
        description: "the same, with volunteers from 2025",
        levers: ["volunteers"],
      },
      qualification: {
        ...SHARP,
        description: "the same, with a qualification programme from 2025",
        levers: ["qualification"],
      },
      both: {
        ...SHARP,
        description: "the same, with both",
        levers: ["volunteers", "qualification"],
      },
      gradual: {
        kind: "ramp",
        description: "250 in 2024 down to 125 in 2027, the whole plan known in February 2024, without either",
        from: 250,
        to: 125,
        years: 4,
        knownFrom: { "2024": "2024-02", "2025": "2024-02", "2026": "2024-02", "2027": "2024-02" },
        minors: 6,
      },
    },
  }),
  levers: {
    volunteers: {
      label: "Volunteers beside the services",
      from: 2025,
      effect: EFFECT,
      services: {
        culture: { level: full(0.5, "half of what is offered is done together with volunteers") },
        refugeeService: {
          level: full(0.9, "a tenth of the follow-up"),
          byResidenceYear: [1, 0.97, 0.93, 0.88, 0.85],
        },
        housingService: { level: full(0.9, "a tenth of it") },
      },
      costPerYear: {
        distribution: "triangular",
        min: 900_000,
        mode: 1_600_000,
        max: 2_500_000,
        unit: "NOK a year, prices of the base year",
        status: "assumed",
        note: "one to two coordinators, and what volunteers spend",
      },
    },
    qualification: {
      label: "Qualification that brings work sooner",
      from: 2025,
      effect: EFFECT,
      services: {
        socialAssistance: {
          level: full(0.9, "a tenth of the assistance at once"),
          byResidenceYear: [1, 1, 0.85, 0.75, 0.7],
        },
      },
      costPerPerson: {
        distribution: "triangular",
        min: 1_000,
        mode: 2_500,
        max: 5_000,
        unit: "NOK per person in the grant years and year, prices of the base year",
        status: "assumed",
      },
    },
  },
};

function full(value: number, note: string) {
  return { value, unit: "times the demand, at full effect", status: "assumed" as const, note };
}
