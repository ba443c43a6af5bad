import { type Model, stayLength, type World } from "../world/index.js";
import { addYearOfNeed } from "./costly-needs.js";
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
    addBirths(model, world, quota, cohort, persons, arriving, residents);
    addCostlyNeeds(model, world, quota, cohort, persons, arriving, residents);
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

/**
 * Children born one to six months after arrival, evenly, to families who are still here; each starts
 * residence year 1 in the year of birth, is the youngest of its group and leaves with its family.
 */
function addBirths(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  persons: number,
  profile: readonly number[],
  residents: Residents,
): void {
  const { bornPerSettled, kindShares, temporaryShare } = world.quotas[quota].laws;
  const kind = model.bornHereKind;
  if (kind === undefined || bornPerSettled === 0 || persons === 0) return;
  const [group] = model.households[kind].memberGroups;
  const returned = returnedBy(model, world, cohort, temporaryShare[cohort]);
  const mix = kindShares.subarray(cohort * model.households.length, (cohort + 1) * model.households.length);
  const months = 12 * (model.residenceYears + 1);
  // Of the families who came in a month, the share that is here in another.
  const families = new Float64Array(12 * months).fill(Number.NaN);
  const here = (arrival: number, month: number) => {
    const place = arrival * months + month;
    if (Number.isNaN(families[place])) {
      let sum = 0;
      for (let h = 0; h < mix.length; h++) {
        if (mix[h] > 0) sum += mix[h] * staying(model, world.laws.stays, h, arrival, month);
      }
      families[place] = sum * (1 - returned(arrival, month));
    }
    return families[place];
  };
  for (const nextYear of [0, 1]) {
    if (cohort + nextYear >= model.cohorts) continue;
    const present = new Float64Array(12 * model.residenceYears);
    let started = 0;
    profile.forEach((share, arrival) => {
      for (let after = 1; after <= 6; after++) {
        const birth = arrival + after;
        if (share === 0 || Math.floor(birth / 12) !== nextYear) continue;
        const born = (persons * bornPerSettled * share) / 6;
        started += born * here(arrival, birth);
        for (let month = birth - 12 * nextYear; month < present.length; month++) {
          present[month] += born * here(arrival, month + 12 * nextYear);
        }
      }
    });
    residents.started[(cohort + nextYear) * model.groups + group] += started;
    addPresence(model, residents, cohort + nextYear, kind, present, youngest(model));
  }
}

// As if all of a group were its youngest at settlement.
function youngest({ ageing, groups, residenceYears }: Model): Float64Array {
  const shares = new Float64Array(groups ** 2 * residenceYears);
  for (let settledIn = 0; settledIn < groups; settledIn++) {
    let group = settledIn;
    let left = ageing.byGroup[group]?.latest ?? Infinity;
    for (let k = 0; k < residenceYears; k++) {
      if (k >= left) {
        group = ageing.byGroup[group]?.into ?? group;
        left = k + (ageing.byGroup[group]?.latest ?? Infinity);
      }
      shares[(settledIn * groups + group) * residenceYears + k] = 1;
    }
  }
  return shares;
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

/** Lets the members of a kind of household be here, by month and in persons, growing older. */
function addPresence(
  { households, groups, residenceYears, ageing }: Model,
  residents: Residents,
  cohort: number,
  kindPlace: number,
  present: Float64Array,
  shares: Float64Array = ageing.shares,
): void {
  const kind = households[kindPlace];
  const grantMonths = 12 * residenceYears;
  kind.memberGroups.forEach((settledIn, i) => {
    const members = kind.memberCounts[i] / kind.persons;
    for (let group = 0; group < groups; group++) {
      let before = 0;
      for (let month = 0; month < grantMonths; month++) {
        const residenceYear = Math.floor(month / 12);
        const aged = shares[(settledIn * groups + group) * residenceYears + residenceYear];
        const now = members * present[month] * aged;
        residents.changes[(cohort * groups + group) * grantMonths + month] += now - before;
        before = now;
      }
    }
  });
}

/** Lets people move in as expectations: by the profile of the year, then leaving like the others. */
export function moveInExpected(
  model: Model,
  world: World,
  cohort: number,
  kind: number,
  residenceYear: number,
  persons: number,
  residents: Residents,
): void {
  const { stays, profileUpTo } = world.laws;
  const first = 12 * residenceYear;
  const settledBy = stays[kind * stayLength(model) + residenceYear + 1];
  const present = Float64Array.from({ length: 12 * model.residenceYears }, (_, month) => {
    if (month < first) return 0;
    if (month < first + 12) return persons * profileUpTo[month - first];
    return (persons * staying(model, stays, kind, 0, month)) / settledBy;
  });
  addPresence(model, residents, cohort, kind, present);
}

/** Of those of a cohort who came in a month, the share that has returned by another. */
type ReturnedBy = (arrival: number, month: number) => number;

const NOBODY: ReturnedBy = () => 0;

function returnedBy(model: Model, world: World, cohort: number, temporary: number): ReturnedBy {
  const { temporaryProtection } = model.scenario.people;
  if (temporaryProtection === undefined || temporary === 0) return NOBODY;
  const ends = world.protectionEnds - 12 * (cohort - model.warmUpCohort);
  const returning = temporary * world.values[model.parameters.indexOf(temporaryProtection.returning)];
  const months = temporaryProtection.withinMonths.value;
  // Whoever comes after its end does not come under it.
  return (arrival, month) =>
    month < ends || arrival >= ends ? 0 : returning * Math.min(1, (month - ends + 1) / months);
}

// Of those who came under temporary protection, the share that has returned when families come by the
// profile from a January on.
function shareReturned(
  model: Model,
  world: World,
  cohort: number,
  profile: readonly number[],
  january: number,
): number {
  const returned = returnedBy(model, world, cohort, 1);
  let sum = 0;
  profile.forEach((came, arrival) => {
    profile.forEach((comes, month) => {
      sum += came * comes * returned(arrival, january + month);
    });
  });
  return sum;
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

// Those with costly needs come by the profile, and leave like the others: a part of them in each month.
function addCostlyNeeds(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  persons: number,
  profile: readonly number[],
  residents: Residents,
): void {
  const { costlyShare, kindShares, stays, temporaryShare } = world.quotas[quota].laws;
  if (costlyShare === 0 || persons === 0) return;
  const mix = kindShares.subarray(cohort * model.households.length, (cohort + 1) * model.households.length);
  const length = stayLength(model);
  const returned = returnedBy(model, world, cohort, temporaryShare[cohort]);
  // Persons by the months of the year that they are here.
  const byMonths = new Float64Array(13);
  for (let k = 0; k < model.residenceYears; k++) {
    const year = cohort + k - model.warmUpCohort;
    if (year < 0 || year >= model.years) continue;
    let atStart = 0;
    let atEnd = 0;
    mix.forEach((ofKind, h) => {
      atStart += ofKind * stays[h * length + k];
      atEnd += ofKind * stays[h * length + k + 1];
    });
    byMonths.fill(0);
    profile.forEach((share, arrival) => {
      if (share === 0) return;
      const from = Math.max(12 * k, arrival);
      const months = 12 * (k + 1) - from;
      // By the month of leaving: moves round to whole months, so half as many leave after 0 and after all.
      for (let after = 0; after <= months; after++) {
        const leaving = ((atStart - atEnd) / months) * (after === 0 || after === months ? 0.5 : 1);
        const part = share * (leaving + (after === months ? atEnd : 0));
        // Of these, some return before: they too are there until then.
        let gone = returned(arrival, from - 1);
        for (let month = from; month < from + after; month++) {
          const now = returned(arrival, month);
          byMonths[month - from] += part * (now - gone);
          gone = now;
        }
        byMonths[after] += part * (1 - gone);
      }
    });
    for (let months = 1; months <= 12; months++) {
      const ofThese = (persons * costlyShare * byMonths[months]) / model.costlyNeeds.length;
      if (ofThese === 0) continue;
      for (const need of model.costlyNeeds)
        addYearOfNeed(model, world, residents, year, months, need, ofThese);
    }
  }
}
