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

/**
 * Settles households of one year, in their order: as many as come nearest to the target, and no
 * more than the places hold. Families reunited with them later are entered in the later years.
 *
 * @returns the number of persons settled
 */
export function settleHouseholds(
  model: Model,
  world: World,
  cohort: number,
  { target, firstTarget, revisionMonth, places }: Settlement,
  residents: Residents,
): number {
  const people = world.people[cohort];
  const wanted = householdsNearest(people, target, world);
  const first = firstTarget >= target ? wanted : householdsNearest(people, firstTarget, world);
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
  return settled === 0 ? 0 : people.personsUpTo[settled - 1];
}

/** The number of first households whose persons come nearest to `target`; the fewer at a tie. */
function householdsNearest(people: People, target: number, world: World): number {
  people.drawUntil(target, world.laws);
  const { personsUpTo } = people;
  let low = 0;
  let high = people.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (personsUpTo[middle] < target) low = middle + 1;
    else high = middle;
  }
  if (low === people.count) return low;
  const before = low === 0 ? 0 : personsUpTo[low - 1];
  return personsUpTo[low] - target < target - before ? low + 1 : low;
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
