import {
  firstAbove,
  type Model,
  monthOfLeaving,
  type People,
  stayLength,
  type World,
} from "../world/index.js";
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
 * Settles whole households of one year, in their order: the target on average, and no more than
 * the places hold. Families reunited with them later are entered in the later years.
 *
 * @returns the number of persons settled, and of those for whom there was no dwelling
 */
export function settleHouseholds(
  model: Model,
  world: World,
  cohort: number,
  { target, firstTarget, revisionMonth, places }: Settlement,
  residents: Residents,
): Settled {
  const people = world.people[cohort];
  const wanted = householdsFor(people, target, world);
  const first = firstTarget >= target ? wanted : householdsFor(people, firstTarget, world);
  let settled = wanted;
  while (settled > 0 && people.tenantsUpTo[settled - 1] > places) settled--;

  for (let i = 0; i < settled; i++) {
    const asTenant = people.monthsAsTenant[i];
    const kind = people.kind[i];
    if (i < first) {
      addHousehold(model, residents, cohort, kind, people.arrival[i], people.leaving[i], asTenant);
    } else {
      const { profileUpTo, stays } = world.laws;
      const arrival = arrivalFrom(profileUpTo, revisionMonth, people.arrivalUniform[i]);
      const length = stayLength(model);
      const leaving = monthOfLeaving(stays, kind, length, people.stayUniform[i], arrival);
      addHousehold(model, residents, cohort, kind, arrival, leaving, asTenant);
    }
    addReunified(model, people, i, cohort, residents);
  }
  const persons = personsIn(people, settled);
  return { persons, withoutDwelling: personsIn(people, wanted) - persons };
}

/**
 * The number of first households that come for a target. The one that would go beyond it comes
 * with the chance that makes the mean right: the share of it that still fits.
 */
function householdsFor(people: People, target: number, world: World): number {
  people.drawUntil(target, world.laws);
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

function addReunified(model: Model, people: People, i: number, cohort: number, residents: Residents): void {
  const lag = people.reunionLag[i];
  if (lag === 0 || cohort + lag >= model.cohorts) return;
  const asTenant = people.reunionMonthsAsTenant[i];
  const arrival = people.reunionArrival[i];
  const leaving = people.reunionLeaving[i];
  addHousehold(model, residents, cohort + lag, model.reunifiedKind, arrival, leaving, asTenant);
}

/** The month of arrival of those who can come from `month` on, by the same uniform. */
function arrivalFrom(profileUpTo: Float64Array, month: number, uniform: number): number {
  const before = month === 0 ? 0 : profileUpTo[month - 1];
  return Math.max(month, firstAbove(profileUpTo, before + uniform * (1 - before)));
}
