import { type Model, stayLength, type World } from "../world/index.js";
import { addCostlyNeed } from "./costly-needs.js";
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
  };
  settle(first, profile);
  if (settled > first) settle(settled - first, profileFrom(profile, revisionMonth));
  addCostlyNeeds(model, world, quota, cohort, settled, residents);

  const reunited =
    settled * laws.reunifiedPerSettled * (1 - temporary + temporary * laws.reunificationFactor);
  if (reunited > 0) {
    const family = onlyKind(model, model.reunifiedKind);
    model.scenario.people.reunification.lagShares.values.forEach((share, lag) => {
      const arriving = cohort + 1 + lag;
      if (arriving >= model.cohorts) return;
      addExpected(model, world, quota, arriving, reunited * share, profile, family, 0, residents);
    });
  }
  return { persons: settled, withoutDwelling: target - settled };
}

function onlyKind(model: Model, kind: number): number[] {
  return model.households.map((_, h) => (h === kind ? 1 : 0));
}

// Children born one to six months after arrival, evenly; each in the cohort of the year of birth.
function addBirths(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  persons: number,
  profile: readonly number[],
  residents: Residents,
): void {
  const { bornPerSettled } = world.quotas[quota].laws;
  if (model.bornHereKind === undefined || bornPerSettled === 0) return;
  const births = new Float64Array(24);
  profile.forEach((share, arrival) => {
    for (let after = 1; after <= 6; after++) births[arrival + after] += share / 6;
  });
  for (const nextYear of [0, 1]) {
    const months = Array.from(births.slice(12 * nextYear, 12 * nextYear + 12));
    const share = months.reduce((sum, month) => sum + month, 0);
    if (share === 0 || cohort + nextYear >= model.cohorts) continue;
    const arriving = months.map((month) => month / share);
    const kind = onlyKind(model, model.bornHereKind);
    const born = persons * bornPerSettled * share;
    addExpected(model, world, quota, cohort + nextYear, born, arriving, kind, 0, residents);
  }
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
  // A child born here finds its family's dwelling there.
  const housed = (kind: number) => (kind === model.bornHereKind ? 0 : 1 - selfHoused);
  model.households.forEach((kind, h) => {
    const ofKind = persons * kindShares[h];
    if (ofKind === 0) return;
    const present = new Float64Array(grantMonths);
    for (let month = 0; month < Math.max(grantMonths, horizon); month++) {
      const notReturned = 1 - temporary * returnedBy(model, world, cohort, month);
      let here = 0;
      let tenants = 0;
      for (let arrival = 0; arrival < 12 && arrival <= month; arrival++) {
        const arrived = notReturned * profile[arrival] * staying(model, stays, h, arrival, month);
        here += arrived;
        tenants += arrived * Math.exp((-moveOnRate * (month - arrival)) / 12);
      }
      if (month < grantMonths) present[month] = ofKind * here;
      addTenants(model, residents, cohort, ofKind * tenants * housed(h), month, month + 1);
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
): void {
  const kind = households[kindPlace];
  const grantMonths = 12 * residenceYears;
  kind.memberGroups.forEach((settledIn, i) => {
    const members = kind.memberCounts[i] / kind.persons;
    for (let group = 0; group < groups; group++) {
      let before = 0;
      for (let month = 0; month < grantMonths; month++) {
        const residenceYear = Math.floor(month / 12);
        const aged = ageing.shares[(settledIn * groups + group) * residenceYears + residenceYear];
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

/** Of those under temporary protection, the share that has returned by a month. */
function returnedBy(model: Model, world: World, cohort: number, month: number): number {
  const { temporaryProtection } = model.scenario.people;
  if (temporaryProtection === undefined) return 0;
  const since = 12 * (cohort - model.warmUpCohort) + month - world.protectionEnds;
  if (since < 0) return 0;
  const returning = world.values[model.parameters.indexOf(temporaryProtection.returning)];
  return returning * Math.min(1, (since + 1) / temporaryProtection.withinMonths.value);
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

// Mid-points of equal shares of persons, for a cost that a reimbursement cuts off at both ends.
const NEEDS = 20;

// Those with costly needs come by the profile, and leave like the others.
function addCostlyNeeds(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  settled: number,
  residents: Residents,
): void {
  const { costlyShare, kindShares, stays } = world.quotas[quota].laws;
  if (costlyShare === 0 || settled === 0) return;
  const mix = kindShares.subarray(cohort * model.households.length, (cohort + 1) * model.households.length);
  for (let k = 0; k < model.residenceYears; k++) {
    model.scenario.settlement.arrivalProfile.values.forEach((share, arrival) => {
      const from = Math.max(12 * k, arrival);
      let here = 0;
      mix.forEach((ofKind, h) => {
        if (ofKind === 0) return;
        for (let month = from; month < 12 * (k + 1); month++)
          here += ofKind * staying(model, stays, h, arrival, month);
      });
      const persons = (settled * costlyShare * share * here) / (12 * (k + 1) - from);
      for (let i = 0; i < NEEDS; i++) {
        const cost = model.costlyNeed((i + 0.5) / NEEDS);
        addCostlyNeed(model, world, residents, cohort, from, 12 * (k + 1), cost, persons / NEEDS);
      }
    });
  }
}
