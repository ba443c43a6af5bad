import type { Policy } from "../policy/index.js";
import type { Model } from "../world/index.js";
import type { Conditions } from "./conditions.js";
import type { Residents } from "./residents.js";

/** What a policy keeps whatever is needed, in one world. */
export interface Kept {
  /** First month, from January of the warm-up year, and the month after the last; equal where nothing is kept. */
  from: number;
  until: number;
  /** By service: units of capacity. */
  readonly capacity: Float64Array;
  dwellings: number;
}

const DECEMBER = 11;

export function allocateKept(model: Model): Kept {
  return { from: 0, until: 0, capacity: new Float64Array(model.services.length), dwellings: 0 };
}

/**
 * Works out what a policy keeps: a share of what is needed in December before the plan. That depends on no
 * policy, so that planners know it from the beginning and need not let go first what is to be kept.
 *
 * @param demand units of each shape by month, and the residents, both of the warm-up year
 */
export function fillKept(
  model: Model,
  { keepsCapacity }: Policy,
  conditions: Conditions,
  demand: readonly Float64Array[],
  { tenants }: Residents,
  kept: Kept,
): void {
  kept.from = 0;
  kept.until = 0;
  kept.dwellings = 0;
  kept.capacity.fill(0);
  if (keepsCapacity === undefined) return;
  const { share, until = model.warmUpYear + model.planYears } = keepsCapacity;
  kept.from = 12;
  kept.until = Math.max(12, 12 * (until - model.warmUpYear + 1));
  model.services.forEach(({ shape }, s) => {
    const staffed = conditions.staffing[s];
    if (staffed !== undefined) kept.capacity[s] = share * demand[shape][DECEMBER] * staffed.rules.needPerUnit;
  });
  const { owned, personsPerDwelling } = conditions.dwellings;
  kept.dwellings = share * Math.max(owned, tenants[DECEMBER] / personsPerDwelling);
}

/** Whether capacity is kept in a month. */
export function isKept({ from, until }: Kept, month: number): boolean {
  return month >= from && month < until;
}
