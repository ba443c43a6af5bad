import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario } from "../templates/index.js";
import { drammenFigures } from "./drammen-2024.js";

/**
 * Volunteers beside the services: what it saves, and what it costs, when they take over a part of
 * the demand and people need help for a shorter time. With Drammen's figures of 2024.
 *
 * @example compare(volunteers, { runs: 1000 }).difference("sharp-volunteers", "sharp").net.total.mean
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
      "published, so the shares taken over are assumed and wide, and reach no effect at all. Volunteers are not free: " +
      "they are found, taught and thanked by people who are paid.",
    policies: {
      sharp: {
        kind: "drop",
        description: "125 from 2024, known in February of that year",
        to: 125,
        year: 2024,
        knownFrom: { "2024": "2024-02" },
        minors: 6,
      },
      "sharp-volunteers": {
        kind: "drop",
        description: "the same, with volunteers from 2025",
        to: 125,
        year: 2024,
        knownFrom: { "2024": "2024-02" },
        minors: 6,
        levers: ["volunteers"],
      },
      gradual: {
        kind: "ramp",
        description: "250 in 2024 down to 125 in 2027, announced ahead",
        from: 250,
        to: 125,
        years: 4,
        announced: "ahead",
        minors: 6,
      },
      "gradual-volunteers": {
        kind: "ramp",
        description: "the same, with volunteers from 2025",
        from: 250,
        to: 125,
        years: 4,
        announced: "ahead",
        minors: 6,
        levers: ["volunteers"],
      },
      "gradual-qualification": {
        kind: "ramp",
        description: "the gradual plan, with a qualification programme from 2025",
        from: 250,
        to: 125,
        years: 4,
        announced: "ahead",
        minors: 6,
        levers: ["qualification"],
      },
    },
  }),
  levers: {
    volunteers: {
      label: "Volunteers beside the services",
      from: 2025,
      services: {
        culture: { level: taking(0.5, 0.8), byResidenceYear: [1, 1, 1, 1, 1] },
        refugeeService: { level: taking(0.85, 1), byResidenceYear: [1, 0.95, 0.9, 0.8, 0.7] },
        housingService: { level: taking(0.85, 1) },
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
      services: { socialAssistance: { level: taking(0.7, 1), byResidenceYear: [1, 1, 0.9, 0.8, 0.8] } },
      costPerPerson: {
        distribution: "triangular",
        min: 4_000,
        mode: 8_000,
        max: 15_000,
        unit: "NOK per person in the grant years and year, prices of the base year",
        status: "assumed",
      },
    },
  },
};

function taking(least: number, most: number) {
  return {
    distribution: "uniform" as const,
    min: least,
    max: most,
    unit: "times the demand",
    status: "assumed" as const,
    note: "what is left for the service; 1 means no effect",
  };
}
