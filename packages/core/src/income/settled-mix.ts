import { norway } from "../reference/index.js";
import { norwayPeople } from "./norway-people.js";
import { singleAdultShare } from "./single-adult-share.js";
import type { Group, Protection } from "./settled.js";

/** The shares of the groups; they add to one. */
export type Mix = Readonly<Record<Group, number>>;

const CHILDREN_IN_FAMILIES = norwayPeople.childrenInFamilies.value;
const YOUNG_OF_CHILDREN = norwayPeople.youngOfChildren.value;
const ELDERS_INDIVIDUAL = norwayPeople.eldersIndividual.value;
const COUPLES_TEMPORARY = norwayPeople.couplesTemporary.value;

/**
 * Who is among those settled in Norway in a year, when the input does not say.
 *
 * Individual protection: single adults as `singleAdultShare`; unaccompanied minors are counted with
 * the school children, as their integration grant is the same; couples without children and families
 * with children as published for 2015–2018 (nearest year otherwise), of which 60 % are taken to be
 * children. Temporary protection: children as counted for 2022, from 2023 on what working age and
 * over 66 leave; those who have turned 60 from the shares over 55 and over 66, evenly spread over
 * the ages between; couples without children assumed; the other adults are single.
 *
 * @example settledMix(2016, "individual").singleAdult // 0.388
 */
export function settledMix(year: number, protection: Protection): Mix {
  return protection === "individual" ? individual(year) : temporary(year);
}

function individual(year: number): Mix {
  const rows = norway.settledByHousehold.rows;
  const row = rows.find((candidate) => candidate.year >= year) ?? rows[rows.length - 1];
  const notAlone = row.familiesWithChildren + row.familiesWithoutChildren + row.unaccompaniedMinors;
  const singleAdult = singleAdultShare(year);
  // What single adults leave, split as in the nearest published year.
  const rest = (persons: number) => (1 - singleAdult - ELDERS_INDIVIDUAL) * (persons / notAlone);
  const children = CHILDREN_IN_FAMILIES * rest(row.familiesWithChildren);
  return {
    singleAdult,
    familyAdult:
      (1 - CHILDREN_IN_FAMILIES) * rest(row.familiesWithChildren) + rest(row.familiesWithoutChildren),
    youngChild: YOUNG_OF_CHILDREN * children,
    schoolChild: (1 - YOUNG_OF_CHILDREN) * children + rest(row.unaccompaniedMinors),
    elder: ELDERS_INDIVIDUAL,
    unaccompaniedMinor: 0,
  };
}

function temporary(year: number): Mix {
  const over66 = norway.ukrainians.over66AmongSettled.value / 100;
  const children =
    year <= 2022 ? childrenOf2022() : 1 - norway.ukrainians.workingAge2023.value / 100 - over66;
  const elder = over66 + (over55(year) - over66) * (7 / 11);
  const parents = ((1 - CHILDREN_IN_FAMILIES) / CHILDREN_IN_FAMILIES) * children;
  return {
    singleAdult: 1 - children - elder - parents - COUPLES_TEMPORARY,
    familyAdult: parents + COUPLES_TEMPORARY,
    youngChild: YOUNG_OF_CHILDREN * children,
    schoolChild: (1 - YOUNG_OF_CHILDREN) * children,
    elder,
    unaccompaniedMinor: 0,
  };
}

function childrenOf2022(): number {
  const persons = (group: "adultMen" | "adultWomen" | "under18") =>
    norway.ukrainiansSettled2022.rows.find((row) => row.group === group)?.persons ?? 0;
  return persons("under18") / (persons("adultMen") + persons("adultWomen") + persons("under18"));
}

function over55(year: number): number {
  const rows = norway.ukrainiansOver55.rows;
  return (rows.find((row) => row.year >= year) ?? rows[rows.length - 1]).over55 / 100;
}
