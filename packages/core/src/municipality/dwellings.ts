import { type Expectations, newcomersWithin } from "./expectations.js";
import type { Model, World } from "../world/index.js";

/** How dwellings are had and paid in one world; money in base-year prices. */
export interface DwellingRules {
  owned: number;
  personsPerDwelling: number;
  obtainablePerYear: number;
  leaseMonths: number;
  planAheadMonths: number;
  /** NOK per dwelling and month. */
  cost: number;
  rent: number;
  /** Share of today's tenants expected still to be tenants `planAheadMonths` later. */
  staying: number;
  /** Tenants per newly settled person. */
  tenantsPerNewcomer: number;
}

/** The municipality's dwellings under one planner's knowledge. */
export interface Dwellings {
  leased: number;
  /** Leases that run out on the first day of a month. */
  readonly runningOut: Float64Array;
}

export function allocateDwellings(model: Model): Dwellings {
  const leaseMonths = model.scenario.housing.leaseMonths.value;
  return { leased: 0, runningOut: new Float64Array(12 * model.years + leaseMonths + 1) };
}

export function dwellingRules(model: Model): DwellingRules {
  const { housing } = model.scenario;
  return {
    owned: 0,
    personsPerDwelling: 1,
    obtainablePerYear: 0,
    leaseMonths: housing.leaseMonths.value,
    planAheadMonths: housing.planAheadMonths.value,
    cost: 0,
    rent: 0,
    staying: 1,
    tenantsPerNewcomer: 1,
  };
}

export function fillDwellingRules(model: Model, { values }: World, rules: DwellingRules): void {
  const { housing, people } = model.scenario;
  const { indexOf } = model.parameters;
  const leaving = values[indexOf(people.leaving.yearlyRate)];
  const movingOn = values[indexOf(housing.moveOnRate)];
  rules.owned = values[indexOf(housing.owned)];
  rules.personsPerDwelling = values[indexOf(housing.personsPerDwelling)];
  rules.obtainablePerYear = values[indexOf(housing.obtainablePerYear)];
  rules.cost = values[indexOf(housing.costPerDwelling)] / 12;
  rules.rent = values[indexOf(housing.rentPerDwelling)] / 12;
  rules.staying = Math.exp((-(leaving + movingOn) * rules.planAheadMonths) / 12);
  rules.tenantsPerNewcomer = 1 - values[indexOf(housing.selfHoused)];
}

/**
 * Starts with as many dwellings as are lived in: the owned ones, and for the rest leases that
 * run out one by one over the coming lease period.
 */
export function startDwellings(rules: DwellingRules, tenants: number, dwellings: Dwellings): void {
  const { runningOut } = dwellings;
  runningOut.fill(0);
  dwellings.leased = Math.max(0, tenants / rules.personsPerDwelling - rules.owned);
  for (let month = 0; month < rules.leaseMonths; month++) {
    runningOut[month] = dwellings.leased / rules.leaseMonths;
  }
}

/**
 * Lives through some months: leases that run out are renewed as far as tenants now, or those
 * expected `planAheadMonths` later, need them, or as they are to be kept; where tenants lack dwellings,
 * more are leased.
 *
 * @param tenants persons by month
 * @param expected whom planners expect to be settled
 * @param kept dwellings that are kept whatever is needed
 * @returns the months' empty dwellings, in dwelling-months
 */
export function runDwellings(
  rules: DwellingRules,
  dwellings: Dwellings,
  tenants: Float64Array,
  expected: Expectations,
  kept: number,
  from: number,
  until: number,
): number {
  const { runningOut } = dwellings;
  const { owned, personsPerDwelling, leaseMonths, staying, tenantsPerNewcomer } = rules;
  let { leased } = dwellings;
  let empty = 0;
  for (let month = from; month < until; month++) {
    const lived = tenants[month] / personsPerDwelling;
    const newTenants = tenantsPerNewcomer * newcomersWithin(expected, rules.planAheadMonths, month);
    const later = (tenants[month] * staying + newTenants) / personsPerDwelling;
    const ending = runningOut[month];
    leased -= ending;
    const wanted = Math.max(lived, later, kept) - owned - leased;
    const renewed = Math.min(Math.max(0, wanted), ending);
    const added = Math.max(0, lived - owned - leased - renewed);
    leased += renewed + added;
    runningOut[month + leaseMonths] += renewed + added;
    empty += owned + leased - lived;
  }
  dwellings.leased = Math.max(0, leased);
  return empty;
}

/** Persons whom free and obtainable dwellings can house, given the tenants now. */
export function placesIn(rules: DwellingRules, dwellings: Dwellings, tenants: number): number {
  return rules.personsPerDwelling * (freeDwellings(rules, dwellings, tenants) + rules.obtainablePerYear);
}

export function freeDwellings(rules: DwellingRules, dwellings: Dwellings, tenants: number): number {
  return Math.max(0, rules.owned + dwellings.leased - tenants / rules.personsPerDwelling);
}
