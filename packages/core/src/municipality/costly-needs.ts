import { growthFactor, type Model, type ReimbursementRule, type World } from "../world/index.js";
import type { Residents } from "./residents.js";

/**
 * Enters what a person with costly needs costs in each grant year, and what grants reimburse of it:
 * of the year's cost, what is above the own share, up to the ceiling.
 *
 * @param arrival month from January of the cohort's year; `leaving` likewise, the first no longer here
 * @param yearlyCost NOK in base-year prices
 */
export function addCostlyNeed(
  model: Model,
  world: World,
  residents: Residents,
  cohort: number,
  arrival: number,
  leaving: number,
  yearlyCost: number,
): void {
  const { years, residenceYears, warmUpCohort } = model;
  for (let k = 0; k < residenceYears; k++) {
    const year = cohort + k - warmUpCohort;
    const months = Math.min(leaving, 12 * (k + 1)) - Math.max(arrival, 12 * k);
    if (year < 0 || year >= years || months <= 0) continue;
    addYearOfNeed(model, world, residents, year, months, yearlyCost, 1);
  }
}

/**
 * Enters one calendar year of a costly need.
 *
 * @param months of the year that the person is here
 * @param yearlyCost NOK in base-year prices
 * @param persons 1, or a share of a person where persons are expectations
 */
export function addYearOfNeed(
  model: Model,
  world: World,
  residents: Residents,
  year: number,
  months: number,
  yearlyCost: number,
  persons: number,
): void {
  const { years } = model;
  const cost = (yearlyCost * world.prices[year] * months) / 12;
  residents.costlyNeeds[year] += persons * cost;
  for (let grant = 0; grant < model.grants.length; grant++) {
    const { rule } = model.grants[grant];
    if (rule.form !== "reimbursement") continue;
    const place = grant * years + year;
    // Own share and ceiling grow alike; a change of the law is one of what is paid.
    const growth = growthFactor(world.grantGrowth, grant, rule.years[year].yearsOfGrowth);
    const law = world.grantGrowth.law[place];
    const applies = persons * world.grantGrowth.appliesTo[grant];
    residents.reimbursed[place] += applies * law * reimbursement(rule, year, cost, growth);
    residents.reimbursedAsPublished[place] += applies * reimbursement(rule, year, cost, 1);
  }
}

function reimbursement({ years }: ReimbursementRule, year: number, cost: number, factor: number): number {
  const { ownShare, ceiling } = years[year];
  return Math.min(ceiling * factor, Math.max(0, cost - ownShare * factor));
}

/** What growth and law have made of a grant's published amount, in one world and year. */
export function growthOf(
  { grantGrowth }: World,
  grant: number,
  year: number,
  yearsOfGrowth: number,
  years: number,
): number {
  return growthFactor(grantGrowth, grant, yearsOfGrowth) * grantGrowth.law[grant * years + year];
}
