import type { Model, World } from "../world/index.js";

/**
 * Who lives in the municipality, as changes from month to month. Cohorts are calendar years in
 * which people start their first residence year, by settlement or by reunification.
 */
export interface Residents {
  /** `changes`, `started` and `tenantChanges` one after the other: all that a household's coming changes. */
  readonly flows: Float64Array;
  /** Persons coming (+) and leaving (−): `[(cohort * groups + group) * grantMonths + month]`. */
  readonly changes: Float64Array;
  /** Persons present at the end of the last advanced year: `[cohort * groups + group]`. */
  readonly levels: Float64Array;
  /** Persons who start residence year 1 in the cohort's year: `[cohort * groups + group]`. */
  readonly started: Float64Array;
  /** Tenants of the municipality coming and leaving, by month from January of year index 0. */
  readonly tenantChanges: Float64Array;
  /** Tenants of the municipality in each month so far. */
  readonly tenants: Float64Array;
  /** Persons in each month of the advanced year: `[cell * 12 + month]` (see `DemandShape` for cells). */
  readonly present: Float64Array;
  /** Their sums over the year, in person-months, by cell. */
  readonly personMonths: Float64Array;
  /** Person-months of each group in the years so far, all residence years together: `[year * groups + group]`. */
  readonly monthsByGroup: Float64Array;
  /** What persons with costly needs cost, NOK nominal by year index. */
  readonly costlyNeeds: Float64Array;
  /** What grants reimburse of it, and would at their last published amounts: `[grant * years + year]`. */
  readonly reimbursed: Float64Array;
  readonly reimbursedAsPublished: Float64Array;
}

/** Where `started` and `tenantChanges` begin in `Residents.flows`, after `changes`; and the length of all. */
export function flowPlaces({ cohorts, groups, residenceYears, years }: Model) {
  const started = cohorts * groups * residenceYears * 12;
  const tenantChanges = started + cohorts * groups;
  return { started, tenantChanges, length: tenantChanges + years * 12 };
}

export function allocateResidents(model: Model): Residents {
  const { cohorts, groups, residenceYears, years } = model;
  const { started, tenantChanges, length } = flowPlaces(model);
  const flows = new Float64Array(length);
  return {
    flows,
    changes: flows.subarray(0, started),
    levels: new Float64Array(cohorts * groups),
    started: flows.subarray(started, tenantChanges),
    tenantChanges: flows.subarray(tenantChanges),
    tenants: new Float64Array(years * 12),
    present: new Float64Array(residenceYears * groups * 12),
    personMonths: new Float64Array(residenceYears * groups),
    monthsByGroup: new Float64Array(years * groups),
    costlyNeeds: new Float64Array(years),
    reimbursed: new Float64Array(model.grants.length * years),
    reimbursedAsPublished: new Float64Array(model.grants.length * years),
  };
}

export function clearResidents(residents: Residents): void {
  residents.flows.fill(0);
  residents.levels.fill(0);
  residents.costlyNeeds.fill(0);
  residents.reimbursed.fill(0);
  residents.reimbursedAsPublished.fill(0);
}

/** Makes `to` the same as `from`. */
export function copyResidents(from: Residents, to: Residents): void {
  to.flows.set(from.flows);
  to.levels.set(from.levels);
  to.tenants.set(from.tenants);
  to.present.set(from.present);
  to.personMonths.set(from.personMonths);
  to.monthsByGroup.set(from.monthsByGroup);
  to.costlyNeeds.set(from.costlyNeeds);
  to.reimbursed.set(from.reimbursed);
  to.reimbursedAsPublished.set(from.reimbursedAsPublished);
}

/** Lets persons be tenants from one month to before another, counted from the cohort's January. */
export function addTenants(
  model: Model,
  residents: Residents,
  cohort: number,
  persons: number,
  from: number,
  until: number,
): void {
  const january = 12 * (cohort - model.warmUpCohort);
  const end = january + until;
  if (end <= 0 || until <= from) return;
  const { tenantChanges } = residents;
  const start = Math.max(0, january + from);
  if (start >= tenantChanges.length) return;
  tenantChanges[start] += persons;
  if (end < tenantChanges.length) tenantChanges[end] -= persons;
}

/** Brings the levels of the cohorts of history to the end of the year before the warm-up year. */
export function startResidents(model: Model, residents: Residents): void {
  const { groups, residenceYears, warmUpCohort } = model;
  const { changes, levels } = residents;
  for (let cohort = 0; cohort < warmUpCohort; cohort++) {
    const months = 12 * (warmUpCohort - cohort);
    for (let group = 0; group < groups; group++) {
      const place = cohort * groups + group;
      let level = 0;
      for (let month = 0; month < months; month++) {
        level += changes[place * 12 * residenceYears + month];
      }
      levels[place] = level;
    }
  }
}

/** Lives through one calendar year: fills `present`, `personMonths` and the year's `tenants`. */
export function advanceResidents(model: Model, residents: Residents, year: number): void {
  const { groups, residenceYears, warmUpCohort } = model;
  const { changes, levels, present, personMonths, tenants, tenantChanges } = residents;
  for (let k = 0; k < residenceYears; k++) {
    const cohort = year + warmUpCohort - k;
    for (let group = 0; group < groups; group++) {
      const place = cohort * groups + group;
      const from = (place * residenceYears + k) * 12;
      const cell = group * residenceYears + k;
      let level = levels[place];
      let sum = 0;
      for (let month = 0; month < 12; month++) {
        level += changes[from + month];
        present[cell * 12 + month] = level;
        sum += level;
      }
      levels[place] = level;
      personMonths[cell] = sum;
    }
  }
  for (let group = 0; group < groups; group++) {
    let months = 0;
    for (let k = 0; k < residenceYears; k++) months += personMonths[group * residenceYears + k];
    residents.monthsByGroup[year * groups + group] = months;
  }
  let housed = year === 0 ? 0 : tenants[12 * year - 1];
  for (let month = 12 * year; month < 12 * (year + 1); month++) {
    housed += tenantChanges[month];
    tenants[month] = housed;
  }
}

/** Share of the persons settled in a year who belong to each group, from a quota's mix of households. */
export function fillGroupShares(
  model: Model,
  { laws }: World["quotas"][number],
  cohort: number,
  shares: Float64Array,
): void {
  shares.fill(0);
  const first = cohort * model.households.length;
  model.households.forEach(({ persons, memberGroups, memberCounts }, h) => {
    const share = laws.kindShares[first + h];
    memberGroups.forEach((group, i) => {
      shares[group] += (share * memberCounts[i]) / persons;
    });
  });
}
