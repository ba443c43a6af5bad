import type { Model, World } from "../world/index.js";

/**
 * Who lives in the municipality, as changes from month to month. Cohorts are calendar years in
 * which people start their first residence year, by settlement or by reunification.
 */
export interface Residents {
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
  /** Persons in each month of the advanced year: `[month * cells + cell]` (see `DemandShape` for cells). */
  readonly present: Float64Array;
  /** Their sums over the year, in person-months, by cell. */
  readonly personMonths: Float64Array;
}

export function allocateResidents(model: Model): Residents {
  const { cohorts, groups, residenceYears, years } = model;
  return {
    changes: new Float64Array(cohorts * groups * residenceYears * 12),
    levels: new Float64Array(cohorts * groups),
    started: new Float64Array(cohorts * groups),
    tenantChanges: new Float64Array(years * 12),
    tenants: new Float64Array(years * 12),
    present: new Float64Array(residenceYears * groups * 12),
    personMonths: new Float64Array(residenceYears * groups),
  };
}

export function clearResidents(residents: Residents): void {
  residents.changes.fill(0);
  residents.levels.fill(0);
  residents.started.fill(0);
  residents.tenantChanges.fill(0);
}

/** Makes `to` the same as `from`, for what outlasts a year. */
export function copyResidents(from: Residents, to: Residents): void {
  to.changes.set(from.changes);
  to.levels.set(from.levels);
  to.started.set(from.started);
  to.tenantChanges.set(from.tenantChanges);
}

/**
 * Lets one household come and leave.
 *
 * @param arrival month from January of the cohort's year
 * @param leaving first month no longer here, counted likewise
 * @param tenantMonths months as a tenant of the municipality; 0 when it found a home itself
 */
export function addHousehold(
  model: Model,
  residents: Residents,
  cohort: number,
  kind: number,
  arrival: number,
  leaving: number,
  tenantMonths: number,
): void {
  const { groups, residenceYears } = model;
  const { memberGroups, memberCounts, persons } = model.households[kind];
  const grantMonths = 12 * residenceYears;
  for (let i = 0; i < memberGroups.length; i++) {
    const place = cohort * groups + memberGroups[i];
    const count = memberCounts[i];
    residents.started[place] += count;
    residents.changes[place * grantMonths + arrival] += count;
    if (leaving < grantMonths) residents.changes[place * grantMonths + leaving] -= count;
  }
  addTenants(model, residents, cohort, persons, arrival, Math.min(leaving, arrival + tenantMonths));
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
  const cells = residenceYears * groups;
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
        present[month * cells + cell] = level;
        sum += level;
      }
      levels[place] = level;
      personMonths[cell] = sum;
    }
  }
  let housed = year === 0 ? 0 : tenants[12 * year - 1];
  for (let month = 12 * year; month < 12 * (year + 1); month++) {
    housed += tenantChanges[month];
    tenants[month] = housed;
  }
}

/** Share of the settled persons who belong to each group, from the world's mix of households. */
export function fillGroupShares(model: Model, world: World, shares: Float64Array): void {
  shares.fill(0);
  model.households.forEach(({ persons, memberGroups, memberCounts }, h) => {
    memberGroups.forEach((group, i) => {
      shares[group] += (world.kindShares[h] * memberCounts[i]) / persons;
    });
  });
}
