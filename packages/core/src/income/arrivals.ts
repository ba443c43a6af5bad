import type { Movements } from "./movements.js";
import { norwayMovements, reunificationLagShares } from "./norway-movements.js";
import { norwayPeople } from "./norway-people.js";
import type { Group, Protection, SettledCount } from "./settled.js";
import { settledMix } from "./settled-mix.js";
import { temporaryShare } from "./temporary-share.js";

/** Those who start their residence year 1 in the same calendar year, on the same ground. */
export interface Arrivals {
  readonly year: number;
  readonly protection: Protection;
  /** Persons by group: settled, born and reunified. */
  readonly persons: Record<Group, number>;
}

/** What the input says of who is among the settled. */
export interface Composition {
  /** Share with temporary protection of those settled from 2022 on. */
  readonly temporaryShare?: number;
  /** Share of unaccompanied minors among those whose group is not named. */
  readonly unaccompaniedShare?: number;
}

const YOUNG_OF_CHILDREN = norwayPeople.youngOfChildren.value;
const ADULTS_OF_REUNIFIED = norwayPeople.adultsOfReunified.value;

const PROTECTIONS: readonly Protection[] = ["individual", "temporary"];

/**
 * Who comes in which year: the settled with their groups and ground of protection, the children born
 * soon after, and family that follows one to four years later.
 *
 * @returns those of each year and ground, from the first settled year to `lastYear`
 */
export function arrivals(
  settled: readonly SettledCount[],
  movements: Movements,
  composition: Composition,
  lastYear: number,
): readonly Arrivals[] {
  const all: Arrivals[] = [];
  const firstYear = Math.min(...settled.map(({ year }) => year));
  for (let year = firstYear; year <= lastYear; year++) {
    for (const protection of PROTECTIONS) all.push({ year, protection, persons: nobody() });
  }
  const of = (year: number, protection: Protection) =>
    all.find((group) => group.year === year && group.protection === protection)?.persons;
  for (const count of settled) {
    for (const protection of PROTECTIONS) {
      const persons = settledBy(count, protection, composition);
      const total = Object.values(persons).reduce((sum, number) => sum + number, 0);
      const own = of(count.year, protection);
      if (own === undefined || total === 0) continue;
      for (const group of Object.keys(persons) as Group[]) own[group] += persons[group];
      own.youngChild += total * bornPerSettled(movements, protection);
      const reunified = toCome(persons.singleAdult, total, movements, protection);
      for (const [i, share] of reunificationLagShares.entries()) {
        const joined = of(count.year + 1 + i, protection);
        if (joined !== undefined) join(joined, share * reunified);
      }
    }
  }
  return all;
}

function settledBy(
  { year, persons, group }: SettledCount,
  protection: Protection,
  { temporaryShare: given, unaccompaniedShare = 0 }: Composition,
): Record<Group, number> {
  const temporary = year < 2022 ? 0 : (given ?? temporaryShare(year));
  const number = persons * (protection === "temporary" ? temporary : 1 - temporary);
  const by = nobody();
  if (group === "child") {
    by.youngChild = YOUNG_OF_CHILDREN * number;
    by.schoolChild = number - by.youngChild;
  } else if (group !== undefined) {
    by[group] = number;
  } else {
    const mix = settledMix(year, protection);
    for (const name of Object.keys(mix) as Group[]) by[name] = (1 - unaccompaniedShare) * number * mix[name];
    by.unaccompaniedMinor = unaccompaniedShare * number;
  }
  return by;
}

function bornPerSettled({ bornPerSettled: given }: Movements, protection: Protection): number {
  if (given !== undefined) return given;
  return (protection === "individual" ? norwayMovements.bornIndividual : norwayMovements.bornTemporary).value;
}

function toCome(
  alone: number,
  all: number,
  { reunifiedPerSettled }: Movements,
  protection: Protection,
): number {
  if (reunifiedPerSettled !== undefined) return all * reunifiedPerSettled;
  const { reunifiedIndividual, reunifiedTemporary } = norwayMovements;
  return alone * (protection === "individual" ? reunifiedIndividual : reunifiedTemporary).value;
}

function join(persons: Record<Group, number>, reunified: number): void {
  const children = (1 - ADULTS_OF_REUNIFIED) * reunified;
  persons.familyAdult += ADULTS_OF_REUNIFIED * reunified;
  persons.youngChild += YOUNG_OF_CHILDREN * children;
  persons.schoolChild += (1 - YOUNG_OF_CHILDREN) * children;
}

function nobody(): Record<Group, number> {
  return { singleAdult: 0, familyAdult: 0, youngChild: 0, schoolChild: 0, elder: 0, unaccompaniedMinor: 0 };
}
