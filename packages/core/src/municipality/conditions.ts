import { isStaffed, type Model, type NamedService, publishedGrowth, type World } from "../world/index.js";
import { type DwellingRules, dwellingRules, fillDwellingRules } from "./dwellings.js";
import {
  allocateForecasts,
  allocateStayForecast,
  type DemandForecast,
  fillForecast,
  fillStayForecast,
  lagsOf,
  type StayForecast,
} from "./forecast.js";
import { allocateFootprint, type Footprint } from "./footprint.js";
import { moveIn } from "./moving-in.js";
import { addOlderTenants } from "./older-tenants.js";
import { allocateResidents, clearResidents, type Residents, startResidents } from "./residents.js";
import { settleExpected } from "./settle-expected.js";
import {
  allocateCohortFootprint,
  clearCohortFootprint,
  type CohortFootprint,
  settleHouseholds,
} from "./settle-households.js";
import { fillStaffingRules, type StaffingRules, staffingRules } from "./staffing.js";

/**
 * What a world means for this municipality before any policy acts: who lives there from history,
 * what services cost, how planners look ahead. Worked out once per world, used by every policy.
 */
export interface Conditions {
  /** As they are at the end of the warm-up year; in a world that is being entered, before it. */
  readonly history: Residents;
  /** By quota and cohort: what the households that policies have settled so far change. */
  readonly footprints: readonly (readonly CohortFootprint[])[];
  /** Memory for what those who move in change. */
  readonly movingIn: Footprint;
  readonly stays: StayForecast;
  readonly forecasts: readonly DemandForecast[];
  /** By service; undefined for one that is not staffed. */
  readonly staffing: readonly (StaffedConditions | undefined)[];
  /** NOK per unit of the shape and month that a service needs, base-year prices. */
  readonly neededCost: Float64Array;
  /** NOK per month that a service needs whatever the demand. */
  readonly fixedCost: Float64Array;
  readonly dwellings: DwellingRules;
  /** By service: units of its shape that the people of a reception centre need a month. */
  readonly centreUnits: Float64Array;
}

/** A staffed service: its rules, and the places of its planner's forecasts. */
export interface StaffedConditions {
  readonly rules: StaffingRules;
  readonly toHire: number;
  readonly toGiveNotice: number;
}

export function allocateConditions(model: Model): Conditions {
  const forecasts = allocateForecasts(model);
  const placeOf = (shape: number, lag: number) =>
    forecasts.findIndex((forecast) => forecast.shape === shape && forecast.lag === lag);
  return {
    history: allocateResidents(model),
    footprints: model.quotas.map(() => Array.from({ length: model.cohorts }, allocateCohortFootprint)),
    movingIn: allocateFootprint(),
    stays: allocateStayForecast(model, forecasts),
    forecasts,
    staffing: model.services.map((named) => {
      if (!isStaffed(named)) return undefined;
      const { hireLag, notice } = lagsOf(model, named);
      const toHire = placeOf(named.shape, hireLag);
      return { rules: staffingRules(), toHire, toGiveNotice: placeOf(named.shape, notice) };
    }),
    neededCost: new Float64Array(model.services.length),
    fixedCost: new Float64Array(model.services.length),
    dwellings: dwellingRules(model),
    centreUnits: new Float64Array(model.services.length),
  };
}

export function fillConditions(model: Model, world: World, conditions: Conditions): void {
  const { scenario, parameters } = model;
  fillStayForecast(model, world, conditions.stays);
  fillDwellingRules(model, world, conditions.dwellings);
  for (const forecast of conditions.forecasts) fillForecast(model, conditions.stays, forecast);
  model.services.forEach((named, s) => {
    const { service } = named;
    const priceYear = service.priceYear ?? scenario.prices.baseYear;
    const priceFactor = publishedGrowth(model, priceYear, scenario.prices.baseYear);
    const staffed = conditions.staffing[s];
    if (isStaffed(named) && staffed !== undefined) {
      const { rules } = staffed;
      fillStaffingRules(model, world, named, priceFactor, rules);
      conditions.neededCost[s] = rules.variableCost + rules.unitCost * rules.needPerUnit;
      conditions.fixedCost[s] = rules.fixedCost;
    } else {
      const level = world.values[parameters.indexOf(service.demandLevel)];
      const unitCost = world.values[parameters.indexOf(service.unitCost)];
      conditions.neededCost[s] = (level * unitCost * priceFactor) / 12;
      conditions.fixedCost[s] = 0;
    }
    conditions.centreUnits[s] = unitsInCentre(model, world, named);
  });
  for (const cohorts of conditions.footprints) cohorts.forEach(clearCohortFootprint);
  settleHistory(model, world, conditions);
}

// In units of the shape: the service's demand level comes on top of those.
function unitsInCentre(
  { scenario, parameters }: Model,
  world: World,
  { name, service }: NamedService,
): number {
  const perPerson = scenario.receptionCentre?.demand[name];
  const level = world.values[parameters.indexOf(service.demandLevel)];
  if (perPerson === undefined || level === 0) return 0;
  return (world.values[parameters.indexOf(perPerson)] * world.receptionCentre.residents) / level;
}

function settleHistory(
  model: Model,
  world: World,
  { history: residents, footprints, movingIn }: Conditions,
): void {
  const settle = model.scenario.chance ? settleHouseholds : settleExpected;
  clearResidents(residents);
  model.quotas.forEach(({ history }, quota) => {
    for (let cohort = 0; cohort <= model.warmUpCohort; cohort++) {
      const calendarYear = model.warmUpYear - model.warmUpCohort + cohort;
      const settled = history[String(calendarYear)]?.settled ?? 0;
      const all = { target: settled, firstTarget: settled, revisionMonth: 0, places: Infinity };
      settle(model, world, quota, cohort, all, residents, footprints[quota][cohort]);
    }
  });
  moveIn(model, world, residents, movingIn);
  addOlderTenants(model, world, residents);
  startResidents(model, residents);
}
