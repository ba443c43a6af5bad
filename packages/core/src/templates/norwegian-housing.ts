import { norway } from "../reference/index.js";
import type { QuantityInput, ScenarioInput } from "../scenario/index.js";
import { assumed, derived, triangular } from "./quantities.js";

/** What a municipality knows of its dwellings. */
export interface OwnDwellings {
  /** Dwellings it owns for settlement. */
  readonly owned: QuantityInput;
  /** Dwellings it can obtain in a year. */
  readonly obtainablePerYear: QuantityInput;
  /** What a dwelling costs a year, and what tenants pay; default: those of a town. */
  readonly costPerDwelling?: QuantityInput;
  readonly rentPerDwelling?: QuantityInput;
}

/** Dwellings for those who settle. */
export function norwegianHousing({
  owned,
  obtainablePerYear,
  ...money
}: OwnDwellings): ScenarioInput["housing"] {
  return {
    owned,
    personsPerDwelling: triangular(
      [2.4, 2.5, 2.94],
      derived(
        "persons",
        norway.personsPerDwelling.source,
        "2.4 planned in 2023, 2.5 in 2024, 2.9 in the first part of 2022",
      ),
    ),
    obtainablePerYear,
    selfHoused: triangular([0.02, 0.08, 0.2], assumed("share of households")),
    moveOnRate: triangular(
      [0.05, 0.15, 0.3],
      assumed("per year", "tenants who move on to the private market"),
    ),
    leaseMonths: {
      value: 36,
      unit: "months",
      source: norway.leaseTerms.source,
      status: "cited",
      note: "the shortest fixed term the law allows; one year where the landlord lives in the house",
    },
    planAheadMonths: { value: 6, ...assumed("months") },
    costPerDwelling:
      money.costPerDwelling ??
      triangular([120_000, 150_000, 180_000], assumed("NOK per dwelling and year, prices of the base year")),
    rentPerDwelling:
      money.rentPerDwelling ??
      triangular([120_000, 150_000, 180_000], {
        ...assumed("NOK per dwelling and year, prices of the base year"),
        note: "rent meets the cost of a dwelling that is lived in: what the municipality pays beyond that is in the survey's measures",
      }),
  };
}
