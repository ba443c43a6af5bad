import type { Model, World } from "../world/index.js";
import { addExpectedBirths } from "./expected-births.js";
import { addExpectedNeeds } from "./expected-needs.js";
import { addPresence, staying } from "./presence.js";
import { addTenants, type Residents } from "./residents.js";
import { returnedBy, shareReturned } from "./returned-by.js";
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
  quota: number,
  cohort: number,
  { target, firstTarget, revisionMonth, places }: Settlement,
  residents: Residents,
): Settled {
  const { laws } = world.quotas[quota];
  const { selfHoused } = laws;
  const settled = selfHoused >= 1 ? target : Math.min(target, places / (1 - selfHoused));
  const first = Math.min(settled, firstTarget);
  const profile = model.scenario.settlement.arrivalProfile.values;
  const mix = laws.kindShares.subarray(
    cohort * model.households.length,
    (cohort + 1) * model.households.length,
  );
  const temporary = laws.temporaryShare[cohort];
  const settle = (persons: number, arriving: readonly number[]) => {
    addExpected(model, world, quota, cohort, persons, arriving, mix, temporary, residents);
    addExpectedBirths(model, world, quota, cohort, persons, arriving, residents);
    addExpectedNeeds(model, world, quota, cohort, persons, arriving, residents);
  };
  settle(first, profile);
  if (settled > first) settle(settled - first, profileFrom(profile, revisionMonth));

  if (settled * laws.reunifiedPerSettled > 0) {
    const family = onlyKind(model, model.reunifiedKind);
    model.scenario.people.reunification.lagShares.values.forEach((share, lag) => {
      const arriving = cohort + 1 + lag;
      if (arriving >= model.cohorts) return;
      const returned = shareReturned(model, world, cohort, profile, 12 * (1 + lag));
      const often = 1 - temporary + temporary * laws.reunificationFactor * (1 - returned);
      const persons = settled * laws.reunifiedPerSettled * share * often;
      addExpected(model, world, quota, arriving, persons, profile, family, 0, residents);
    });
  }
  return { persons: settled, withoutDwelling: target - settled };
}

function onlyKind(model: Model, kind: number): number[] {
  return model.households.map((_, h) => (h === kind ? 1 : 0));
}

function addExpected(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  persons: number,
  profile: readonly number[],
  kindShares: ArrayLike<number>,
  temporary: number,
  residents: Residents,
): void {
  if (persons === 0) return;
  const { groups, residenceYears, warmUpCohort, years } = model;
  const { selfHoused, moveOnRate, stays } = world.quotas[quota].laws;
  const grantMonths = 12 * residenceYears;
  const horizon = 12 * (years - (cohort - warmUpCohort));
  const returned = returnedBy(model, world, cohort, temporary);
  model.households.forEach((kind, h) => {
    const ofKind = persons * kindShares[h];
    if (ofKind === 0) return;
    const present = new Float64Array(grantMonths);
    for (let month = 0; month < Math.max(grantMonths, horizon); month++) {
      let here = 0;
      let tenants = 0;
      for (let arrival = 0; arrival < 12 && arrival <= month; arrival++) {
        const notReturned = 1 - returned(arrival, month);
        const arrived = notReturned * profile[arrival] * staying(model, stays, h, arrival, month);
        here += arrived;
        tenants += arrived * Math.exp((-moveOnRate * (month - arrival)) / 12);
      }
      if (month < grantMonths) present[month] = ofKind * here;
      addTenants(model, residents, cohort, ofKind * tenants * (1 - selfHoused), month, month + 1);
    }
    addPresence(model, residents, cohort, h, present);
    kind.memberGroups.forEach((group, i) => {
      residents.started[cohort * groups + group] += (ofKind * kind.memberCounts[i]) / kind.persons;
    });
  });
}

function profileFrom(profile: readonly number[], month: number): readonly number[] {
  const rest = profile.slice(month).reduce((sum, share) => sum + share, 0);
  return profile.map((share, m) => {
    if (rest === 0) return m === month ? 1 : 0;
    return m < month ? 0 : share / rest;
  });
}
