import { type Model, type World, yearOfGrowing } from "../world/index.js";

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
  /** Person-months of each group in the years so far, all residence years together: `[year * groups + group]`. */
  readonly monthsByGroup: Float64Array;
  /** What persons with costly needs cost, NOK nominal by year index. */
  readonly costlyNeeds: Float64Array;
  /** What grants reimburse of it, and would at their last published amounts: `[grant * years + year]`. */
  readonly reimbursed: Float64Array;
  readonly reimbursedAsPublished: Float64Array;
}

/** How one household comes and leaves; months from January of the cohort's year. */
export interface Stay {
  readonly arrival: number;
  /** First month no longer here. */
  readonly leaving: number;
  /** Months as a tenant of the municipality; 0 when it found a home itself. */
  readonly tenantMonths: number;
  /** Where its members stand among those of their group by age. */
  readonly ageUniform: number;
  /** Whether it starts its first residence year here, rather than moving in later. */
  readonly starts: boolean;
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
    monthsByGroup: new Float64Array(years * groups),
    costlyNeeds: new Float64Array(years),
    reimbursed: new Float64Array(model.grants.length * years),
    reimbursedAsPublished: new Float64Array(model.grants.length * years),
  };
}

export function clearResidents(residents: Residents): void {
  residents.changes.fill(0);
  residents.levels.fill(0);
  residents.started.fill(0);
  residents.tenantChanges.fill(0);
  residents.costlyNeeds.fill(0);
  residents.reimbursed.fill(0);
  residents.reimbursedAsPublished.fill(0);
}

/** Makes `to` the same as `from`, for what outlasts a year. */
export function copyResidents(from: Residents, to: Residents): void {
  to.changes.set(from.changes);
  to.levels.set(from.levels);
  to.started.set(from.started);
  to.tenantChanges.set(from.tenantChanges);
  to.costlyNeeds.set(from.costlyNeeds);
  to.reimbursed.set(from.reimbursed);
  to.reimbursedAsPublished.set(from.reimbursedAsPublished);
}

/** Lets one household come, grow older and leave. */
export function addHousehold(
  model: Model,
  residents: Residents,
  cohort: number,
  kind: number,
  { arrival, leaving, tenantMonths, ageUniform, starts }: Stay,
): void {
  const { groups, residenceYears, ageing } = model;
  const { memberGroups, memberCounts, persons } = model.households[kind];
  const grantMonths = 12 * residenceYears;
  let sibling = 0;
  for (let i = 0; i < memberGroups.length; i++) {
    const group = memberGroups[i];
    const place = cohort * groups + group;
    const count = memberCounts[i];
    if (starts) residents.started[place] += count;
    if (ageing.byGroup[group] === undefined) {
      addPersons(model, residents, place, arrival, Math.min(leaving, grantMonths), count);
      continue;
    }
    for (let member = 0; member < count; member++, sibling++) {
      addGrowing(
        model,
        residents,
        cohort,
        group,
        arrival,
        Math.min(leaving, grantMonths),
        ageUniform,
        sibling,
      );
    }
  }
  addTenants(model, residents, cohort, persons, arrival, Math.min(leaving, arrival + tenantMonths));
}

// One person who passes from group to group, each time in a January.
function addGrowing(
  model: Model,
  residents: Residents,
  cohort: number,
  settledIn: number,
  arrival: number,
  until: number,
  ageUniform: number,
  sibling: number,
): void {
  const { groups, ageing } = model;
  let group = settledIn;
  let from = arrival;
  let ages = ageing.byGroup[group];
  let grows = ages === undefined ? Infinity : 12 * yearOfGrowing(ages, ageUniform, sibling);
  while (ages !== undefined && grows < until) {
    if (grows > from) addPersons(model, residents, cohort * groups + group, from, grows, 1);
    from = Math.max(from, grows);
    group = ages.into;
    ages = ageing.byGroup[group];
    if (ages !== undefined) grows += 12 * ages.latest;
  }
  if (from < until) addPersons(model, residents, cohort * groups + group, from, until, 1);
}

function addPersons(
  { residenceYears }: Model,
  { changes }: Residents,
  place: number,
  from: number,
  until: number,
  count: number,
): void {
  const grantMonths = 12 * residenceYears;
  if (from >= grantMonths) return;
  changes[place * grantMonths + from] += count;
  if (until < grantMonths) changes[place * grantMonths + until] -= count;
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
