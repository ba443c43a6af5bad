import { type Model, stayLength, type World } from "../world/index.js";
import { addTenants, type Residents } from "./residents.js";
import type { Settled, Settlement } from "./settle-households.js";

/**
 * Settles persons as unrounded expectations: every kind of household in its share, coming by the
 * profile, leaving evenly over each residence year. What `settleHouseholds` does on average.
 *
 * @returns the number of persons settled, and of those for whom there was no dwelling
 */
export function settleExpected(
  model: Model,
  world: World,
  cohort: number,
  { target, firstTarget, revisionMonth, places }: Settlement,
  residents: Residents,
): Settled {
  const { selfHoused, reunifiedPerSettled } = world.laws;
  const settled = selfHoused >= 1 ? target : Math.min(target, places / (1 - selfHoused));
  const first = Math.min(settled, firstTarget);
  const profile = model.scenario.settlement.arrivalProfile.values;
  addExpected(model, world, cohort, first, profile, world.kindShares, residents);
  if (settled > first) {
    const later = profileFrom(profile, revisionMonth);
    addExpected(model, world, cohort, settled - first, later, world.kindShares, residents);
  }
  const family = model.households.map((_, h) => (h === model.reunifiedKind ? 1 : 0));
  model.scenario.people.reunification.lagShares.values.forEach((share, lag) => {
    const arriving = cohort + 1 + lag;
    if (arriving >= model.cohorts) return;
    const persons = settled * reunifiedPerSettled * share;
    addExpected(model, world, arriving, persons, profile, family, residents);
  });
  return { persons: settled, withoutDwelling: target - settled };
}

function addExpected(
  model: Model,
  world: World,
  cohort: number,
  persons: number,
  profile: readonly number[],
  kindShares: ArrayLike<number>,
  residents: Residents,
): void {
  if (persons === 0) return;
  const { groups, residenceYears, warmUpCohort, years } = model;
  const { selfHoused, moveOnRate } = world.laws;
  const grantMonths = 12 * residenceYears;
  const horizon = 12 * (years - (cohort - warmUpCohort));
  model.households.forEach((kind, h) => {
    const ofKind = persons * kindShares[h];
    if (ofKind === 0) return;
    let before = 0;
    for (let month = 0; month < Math.max(grantMonths, horizon); month++) {
      let here = 0;
      let tenants = 0;
      for (let arrival = 0; arrival < 12 && arrival <= month; arrival++) {
        const present = profile[arrival] * staying(model, world.laws.stays, h, arrival, month);
        here += present;
        tenants += present * Math.exp((-moveOnRate * (month - arrival)) / 12);
      }
      if (month < grantMonths) {
        kind.memberGroups.forEach((group, i) => {
          const change = (ofKind * (here - before) * kind.memberCounts[i]) / kind.persons;
          residents.changes[(cohort * groups + group) * grantMonths + month] += change;
        });
      }
      addTenants(model, residents, cohort, ofKind * tenants * (1 - selfHoused), month, month + 1);
      before = here;
    }
    kind.memberGroups.forEach((group, i) => {
      residents.started[cohort * groups + group] += (ofKind * kind.memberCounts[i]) / kind.persons;
    });
  });
}

/** Probability of being present in a month, having arrived in another; moves spread evenly. */
function staying(model: Model, stays: Float64Array, kind: number, arrival: number, month: number): number {
  const offset = kind * stayLength(model);
  const year = Math.floor(month / 12);
  const atStart = stays[offset + year];
  const atEnd = stays[offset + year + 1];
  const start = year === 0 ? arrival : 12 * year;
  const lived = (month + 0.5 - start) / (12 * (year + 1) - start);
  return atStart - (atStart - atEnd) * lived;
}

function profileFrom(profile: readonly number[], month: number): readonly number[] {
  const rest = profile.slice(month).reduce((sum, share) => sum + share, 0);
  return profile.map((share, m) => {
    if (rest === 0) return m === month ? 1 : 0;
    return m < month ? 0 : share / rest;
  });
}
