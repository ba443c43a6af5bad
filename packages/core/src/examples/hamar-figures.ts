import { norway } from "../reference/index.js";
import type { OwnFigures } from "../templates/index.js";
import { pastYears } from "./past-years.js";

/** When the gradual plan of Hamar becomes known. */
export const KNOWN_IN_FEBRUARY = { "2025": "2024-02", "2026": "2024-02", "2027": "2024-02" };

/** Dwellings that Hamar may own for settlement. */
export const hamarOwned = {
  distribution: "triangular",
  min: 10,
  mode: 25,
  max: 50,
  unit: "dwellings",
  status: "assumed",
} as const;

/** What every case in Hamar has in common. */
export const hamarFigures = {
  firstYear: 2024,
  history: pastYears(norway.municipalities.hamar, 2012, 2023),
  requested: { municipal: { "2024": 220 }, source: norway.municipalities.hamar.source },
  afterPlan: 28,
  fund: {
    distribution: "triangular",
    min: 0,
    mode: 20_000_000,
    max: 40_000_000,
    unit: "NOK",
    status: "assumed",
    note: "put in the municipality's own balance",
  },
} satisfies Partial<OwnFigures>;

/** From 220 to 28, gradually or at once. */
export const hamarPolicies = {
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
} satisfies OwnFigures["policies"];
