import { type Model, yearOfGrowing } from "../world/index.js";
import { flowPlaces, type Residents } from "./residents.js";

/**
 * What households change in `Residents.flows` when they come, grow older and leave, one change
 * after another: a place and the persons to add there. It depends on the world alone, so it is
 * written once and entered by every policy that settles them.
 */
export interface Footprint {
  /** Number of changes. */
  length: number;
  places: Int32Array;
  persons: Int32Array;
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

export function allocateFootprint(): Footprint {
  return { length: 0, places: new Int32Array(1024), persons: new Int32Array(1024) };
}

/** Enters the changes up to before one of them. */
export function enterFootprint({ places, persons }: Footprint, until: number, { flows }: Residents): void {
  for (let i = 0; i < until; i++) flows[places[i]] += persons[i];
}

/** Writes how one household comes, grows older and leaves. */
export function addHousehold(
  model: Model,
  footprint: Footprint,
  cohort: number,
  kind: number,
  { arrival, leaving, tenantMonths, ageUniform, starts }: Stay,
): void {
  const { groups, residenceYears, ageing } = model;
  const { memberGroups, memberCounts, persons } = model.households[kind];
  const until = Math.min(leaving, 12 * residenceYears);
  const started = flowPlaces(model).started + cohort * groups;
  let sibling = 0;
  for (let i = 0; i < memberGroups.length; i++) {
    const group = memberGroups[i];
    const count = memberCounts[i];
    if (starts) add(footprint, started + group, count);
    if (ageing.byGroup[group] === undefined) {
      addPersons(model, footprint, cohort * groups + group, arrival, until, count);
      continue;
    }
    for (let member = 0; member < count; member++, sibling++) {
      addGrowing(model, footprint, cohort, group, arrival, until, ageUniform, sibling);
    }
  }
  addTenancy(model, footprint, cohort, persons, arrival, Math.min(leaving, arrival + tenantMonths));
}

// One person who passes from group to group, each time in a January.
function addGrowing(
  model: Model,
  footprint: Footprint,
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
    if (grows > from) addPersons(model, footprint, cohort * groups + group, from, grows, 1);
    from = Math.max(from, grows);
    group = ages.into;
    ages = ageing.byGroup[group];
    if (ages !== undefined) grows += 12 * ages.latest;
  }
  if (from < until) addPersons(model, footprint, cohort * groups + group, from, until, 1);
}

function addPersons(
  { residenceYears }: Model,
  footprint: Footprint,
  place: number,
  from: number,
  until: number,
  count: number,
): void {
  const grantMonths = 12 * residenceYears;
  if (from >= grantMonths) return;
  add(footprint, place * grantMonths + from, count);
  if (until < grantMonths) add(footprint, place * grantMonths + until, -count);
}

function addTenancy(
  model: Model,
  footprint: Footprint,
  cohort: number,
  persons: number,
  from: number,
  until: number,
): void {
  const { tenantChanges, length } = flowPlaces(model);
  const january = tenantChanges + 12 * (cohort - model.warmUpCohort);
  const end = january + until;
  if (end <= tenantChanges || until <= from) return;
  const start = Math.max(tenantChanges, january + from);
  if (start >= length) return;
  add(footprint, start, persons);
  if (end < length) add(footprint, end, -persons);
}

function add(footprint: Footprint, place: number, persons: number): void {
  const { length } = footprint;
  if (length === footprint.places.length) grow(footprint);
  footprint.places[length] = place;
  footprint.persons[length] = persons;
  footprint.length = length + 1;
}

function grow(footprint: Footprint): void {
  const { places, persons } = footprint;
  footprint.places = new Int32Array(2 * places.length);
  footprint.persons = new Int32Array(2 * places.length);
  footprint.places.set(places);
  footprint.persons.set(persons);
}
