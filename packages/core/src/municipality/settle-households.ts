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
import { addHousehold, allocateFootprint, enterFootprint, type Footprint } from "./footprint.js";
import type { Residents } from "./residents.js";

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

/** The footprints of the households of one cohort and quota, in their order. */
export interface CohortFootprint {
  /** Households written so far: as many as some policy has settled in this world. */
  households: number;
  readonly footprint: Footprint;
  /** Length of the footprint up to and including each household. */
  upTo: Int32Array;
  /** Memory for the footprint of those whom only a revision brings. */
  readonly revised: Footprint;
}

export function allocateCohortFootprint(): CohortFootprint {
  return {
    households: 0,
    footprint: allocateFootprint(),
    upTo: new Int32Array(64),
    revised: allocateFootprint(),
  };
}

/** Forgets the households of the last world. */
export function clearCohortFootprint(own: CohortFootprint): void {
  own.households = 0;
  own.footprint.length = 0;
}

/**
 * Settles whole households of one year and quota, in their order: the target on average, and no
 * more than the places hold. Families reunited with them later are entered in the later years.
 *
 * @param own what the households of this year and quota change, written as far as needed
 * @returns the number of persons settled, and of those for whom there was no dwelling
 */
export function settleHouseholds(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  { target, firstTarget, revisionMonth, places }: Settlement,
  residents: Residents,
  own: CohortFootprint,
): Settled {
  const { laws, people: all } = world.quotas[quota];
  const people = all[cohort];
  const wanted = householdsFor(people, target, laws);
  const first = firstTarget >= target ? wanted : householdsFor(people, firstTarget, laws);
  let settled = wanted;
  while (settled > 0 && people.tenantsUpTo[settled - 1] > places) settled--;

  const usual = Math.min(first, settled);
  for (let i = own.households; i < usual; i++) writeUsual(model, world, quota, cohort, i, own);
  if (usual > 0) enterFootprint(own.footprint, own.upTo[usual - 1], residents);
  if (settled > usual) {
    own.revised.length = 0;
    for (let i = usual; i < settled; i++) {
      addSettled(
        model,
        people,
        i,
        cohort,
        stayOf(model, world, quota, cohort, i, revisionMonth),
        own.revised,
      );
    }
    enterFootprint(own.revised, own.revised.length, residents);
  }
  for (const i of people.costly) {
    if (i >= settled) break;
    const { arrival, leaving } = stayOf(
      model,
      world,
      quota,
      cohort,
      i,
      i < first ? undefined : revisionMonth,
    );
    addCostlyNeed(model, world, residents, cohort, arrival, leaving, people.costlyNeed[i]);
  }
  const persons = personsIn(people, settled);
  return { persons, withoutDwelling: personsIn(people, wanted) - persons };
}

// The next household of a cohort, as it comes without a revision.
function writeUsual(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  i: number,
  own: CohortFootprint,
): void {
  if (i === own.upTo.length) {
    const longer = new Int32Array(2 * i);
    longer.set(own.upTo);
    own.upTo = longer;
  }
  const people = world.quotas[quota].people[cohort];
  addSettled(model, people, i, cohort, stayOf(model, world, quota, cohort, i), own.footprint);
  own.upTo[i] = own.footprint.length;
  own.households = i + 1;
}

/** When a household comes, leaves and, under temporary protection, returns: months from the cohort's January. */
interface ComingAndLeaving {
  readonly arrival: number;
  readonly leaving: number;
  readonly returning: number;
}

/** @param revisionMonth given for a household that only a revision brings */
function stayOf(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  i: number,
  revisionMonth?: number,
): ComingAndLeaving {
  const { laws, people: all } = world.quotas[quota];
  const people = all[cohort];
  let arrival = people.arrival[i];
  let leaving = people.leaving[i];
  if (revisionMonth !== undefined) {
    arrival = arrivalFrom(laws.profileUpTo, revisionMonth, people.arrivalUniform[i]);
    leaving = monthOfLeaving(laws.stays, people.kind[i], stayLength(model), people.stayUniform[i], arrival);
  }
  const returning = monthOfReturn(model, world, cohort, people.returnUniform[i], arrival);
  return { arrival, leaving: Math.min(leaving, returning), returning };
}

// A household, a child born to it and the family reunited with it.
function addSettled(
  model: Model,
  people: People,
  i: number,
  cohort: number,
  { arrival, leaving, returning }: ComingAndLeaving,
  footprint: Footprint,
): void {
  const stay = {
    arrival,
    leaving,
    tenantMonths: people.monthsAsTenant[i],
    ageUniform: people.ageUniform[i],
    starts: true,
  };
  addHousehold(model, footprint, cohort, people.kind[i], stay);
  if (people.birthMonths[i] > 0) addBirth(model, people, i, cohort, arrival, leaving, footprint);
  // Nobody joins a family that has returned.
  if (returning > 12 * people.reunionLag[i] + people.reunionArrival[i]) {
    addReunified(model, people, i, cohort, footprint);
  }
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
  footprint: Footprint,
): void {
  const birth = arrival + people.birthMonths[i];
  const nextYear = birth >= 12 ? 1 : 0;
  if (birth >= leaving || cohort + nextYear >= model.cohorts) return;
  addHousehold(model, footprint, cohort + nextYear, model.bornHereKind as number, {
    arrival: birth - 12 * nextYear,
    leaving: leaving - 12 * nextYear,
    tenantMonths: 0,
    // Youngest of its group.
    ageUniform: YOUNGEST,
    starts: true,
  });
}

const YOUNGEST = 1 - 2 ** -33;

function addReunified(model: Model, people: People, i: number, cohort: number, footprint: Footprint): void {
  const lag = people.reunionLag[i];
  if (lag === 0 || cohort + lag >= model.cohorts) return;
  addHousehold(model, footprint, cohort + lag, model.reunifiedKind, {
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
