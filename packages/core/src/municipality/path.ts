import { allocateDecisions, type Decisions } from "./decisions.js";
import { allocateLedger, type Ledger } from "./ledger.js";
import type { Model } from "../world/index.js";

/** One policy evolved in one world, by year index. */
export interface Path {
  readonly decisions: Decisions;
  /** The same of unaccompanied minors; nobody where the scenario has none. */
  readonly minors: Decisions;
  readonly ledger: Ledger;
  /** Persons present in their grant years, on average over the year. */
  readonly residents: Float64Array;
  /** Person-years lived by the cohorts of the plan years: who started residence year 1 then, and who moved in to them. */
  readonly planPersonYears: Float64Array;
  /** Persons whom free and obtainable dwellings could house when the year began. */
  readonly places: Float64Array;
  /** Persons who would have been settled but for the dwellings. */
  readonly withoutDwelling: Float64Array;
  /** Dwellings that the municipality has, and of these empty, on average over the year. */
  readonly dwellings: Float64Array;
  readonly emptyDwellings: Float64Array;
  /** What the capacity of staffed services that was given notice in the year costs in a year, NOK nominal. */
  readonly letGo: Float64Array;
  /** Capacity of each staffed service by month from January of the warm-up year: `[service * 12 * years + month]`. */
  readonly capacity: Float64Array;
}

/**
 * Memory for what one policy gives in one world; `evolve` fills it.
 *
 * @example allocatePath(buildModel(scenario)).decisions.decided.length // years, the warm-up year among them
 */
export function allocatePath(model: Model): Path {
  const perYear = () => new Float64Array(model.years);
  return {
    decisions: allocateDecisions(model, 0),
    minors: allocateDecisions(model, 1),
    ledger: allocateLedger(model),
    residents: perYear(),
    planPersonYears: perYear(),
    places: perYear(),
    withoutDwelling: perYear(),
    dwellings: perYear(),
    emptyDwellings: perYear(),
    letGo: perYear(),
    capacity: new Float64Array(12 * model.services.length * model.years),
  };
}
