import {
  firstAbove,
  type Model,
  monthOfLeaving,
  type People,
  type PeopleLaws,
  stayLength,
  type World,
} from "../world/index.js";
import { addCostlyNeed } from "./costly-needs.js";
import { addHousehold, type Residents } from "./residents.js";

/** A revised number: those beyond the first one come from a month of the year on. */
export interface Settlement {
  /** Persons to settle, unrounded; the state's and the municipality's numbers after all. */
  readonly target: number;
  /** Persons that would have been settled without the revision; equal to `target` without one. */
  readonly firstTarget: number;
  /** Month of the year (0 for January) from which a revised number holds. */
  readonly revisionMonth: number;
  /** Persons whom dwellings can house. */
  readonly places: number;
}

/** What came of a year's settlement, in persons. */
export interface Settled {
  readonly persons: number;
  /** Who would have come but for the dwellings. */
  readonly withoutDwelling: number;
}

/**
 * Settles whole households of one year and quota, in their order: the target on average, and no
 * more than the places hold. Families reunited with them later are entered in the later years.
 *
 * @returns the number of persons settled, and of those for whom there was no dwelling
 */
export function settleHouseholds(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  { target, firstTarget, revisionMonth, places }: Settlement,
  residents: Residents,
): Settled {
  const { laws, people: all } = world.quotas[quota];
  const people = all[cohort];
  const wanted = householdsFor(people, target, laws);
  const first = firstTarget >= target ? wanted : householdsFor(people, firstTarget, laws);
  let settled = wanted;
  while (settled > 0 && people.tenantsUpTo[settled - 1] > places) settled--;

  for (let i = 0; i < settled; i++) {
    const kind = people.kind[i];
    let arrival = people.arrival[i];
    let leaving = people.leaving[i];
    if (i >= first) {
      arrival = arrivalFrom(laws.profileUpTo, revisionMonth, people.arrivalUniform[i]);
      leaving = monthOfLeaving(laws.stays, kind, stayLength(model), people.stayUniform[i], arrival);
    }
    const returning = monthOfReturn(model, world, cohort, people.returnUniform[i], arrival);
    leaving = Math.min(leaving, returning);
    const tenantMonths = people.monthsAsTenant[i];
    const ageUniform = people.ageUniform[i];
    addHousehold(model, residents, cohort, kind, {
      arrival,
      leaving,
      tenantMonths,
      ageUniform,
      starts: true,
    });
    if (people.costlyNeed[i] > 0) {
      addCostlyNeed(model, world, residents, cohort, arrival, leaving, people.costlyNeed[i]);
    }
    if (people.birthMonths[i] > 0) addBirth(model, people, i, cohort, arrival, leaving, residents);
    // Nobody joins a family that has returned.
    if (returning > 12 * people.reunionLag[i] + people.reunionArrival[i]) {
      addReunified(model, people, i, cohort, residents);
    }
  }
  const persons = personsIn(people, settled);
  return { persons, withoutDwelling: personsIn(people, wanted) - persons };
}

/**
 * The number of first households that come for a target. The one that would go beyond it comes
 * with the chance that makes the mean right: the share of it that still fits.
 */
function householdsFor(people: People, target: number, laws: PeopleLaws): number {
  people.drawUntil(target, laws);
  const { personsUpTo, roundingUniform } = people;
  let low = 0;
  let high = people.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (personsUpTo[middle] <= target) low = middle + 1;
    else high = middle;
  }
  const before = low === 0 ? 0 : personsUpTo[low - 1];
  if (low === people.count || before === target) return low;
  const fits = (target - before) / (personsUpTo[low] - before);
  return roundingUniform[low] < fits ? low + 1 : low;
}

function personsIn({ personsUpTo }: People, households: number): number {
  return households === 0 ? 0 : personsUpTo[households - 1];
}

/** The month, from January of the cohort's year, in which a household returns; `Infinity` for never. */
function monthOfReturn(
  model: Model,
  world: World,
  cohort: number,
  returnUniform: number,
  arrival: number,
): number {
  const { temporaryProtection } = model.scenario.people;
  if (returnUniform >= 1 || temporaryProtection === undefined) return Infinity;
  const returning = world.values[model.parameters.indexOf(temporaryProtection.returning)];
  if (returnUniform >= returning) return Infinity;
  const after = Math.floor((temporaryProtection.withinMonths.value * returnUniform) / returning);
  const ends = world.protectionEnds - 12 * (cohort - model.warmUpCohort);
  // Whoever comes after its end does not come under it.
  return arrival >= ends ? Infinity : Math.max(ends + after, arrival + 1);
}

// A child starts residence year 1 in the year of birth, and leaves with its family.
function addBirth(
  model: Model,
  people: People,
  i: number,
  cohort: number,
  arrival: number,
  leaving: number,
  residents: Residents,
): void {
  const birth = arrival + people.birthMonths[i];
  const nextYear = birth >= 12 ? 1 : 0;
  if (birth >= leaving || cohort + nextYear >= model.cohorts) return;
  addHousehold(model, residents, cohort + nextYear, model.bornHereKind as number, {
    arrival: birth - 12 * nextYear,
    leaving: leaving - 12 * nextYear,
    tenantMonths: 0,
    // Youngest of its group.
    ageUniform: YOUNGEST,
    starts: true,
  });
}

const YOUNGEST = 1 - 2 ** -33;

function addReunified(model: Model, people: People, i: number, cohort: number, residents: Residents): void {
  const lag = people.reunionLag[i];
  if (lag === 0 || cohort + lag >= model.cohorts) return;
  addHousehold(model, residents, cohort + lag, model.reunifiedKind, {
    arrival: people.reunionArrival[i],
    leaving: people.reunionLeaving[i],
    tenantMonths: people.reunionMonthsAsTenant[i],
    ageUniform: people.reunionAgeUniform[i],
    starts: true,
  });
}

/** The month of arrival of those who can come from `month` on, by the same uniform. */
function arrivalFrom(profileUpTo: Float64Array, month: number, uniform: number): number {
  const before = month === 0 ? 0 : profileUpTo[month - 1];
  // After all others have come, they come at once.
  if (before >= 1 - 1e-12) return month;
  return Math.max(month, firstAbove(profileUpTo, before + uniform * (1 - before)));
}
