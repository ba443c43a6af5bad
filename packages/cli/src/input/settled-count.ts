import { nearestName, type SettledCount, type SettledGroup, settledGroups } from "@glidepath/core";
import { InputError } from "./input-error.js";

/** One year as it was written. */
interface WrittenCount {
  readonly year: string;
  readonly persons: string;
  /** Empty or left out: not known. */
  readonly group?: string;
}

/**
 * Persons settled in a year, from their text: digits for the year, a number of persons from 0 on with a
 * decimal point if need be, and perhaps a group.
 *
 * @param where names the place in what the user gave, such as `--settled "2019:x"`
 * @throws InputError that says what is wrong, what was received and how to repair it
 * @example settledCount({ year: "2019", persons: "65" }, "--settled") // { year: 2019, persons: 65 }
 */
export function settledCount({ year, persons, group = "" }: WrittenCount, where: string): SettledCount {
  if (!/^(19|20)\d\d$/.test(year)) {
    throw new InputError(`${where}: the year is "${year}". Write a calendar year such as 2019.`);
  }
  if (!/^-?\d+(\.\d+)?$/.test(persons)) {
    throw new InputError(
      `${where}: the persons settled in ${year} are "${persons}", which is no number. ` +
        "Write digits, with a decimal point if need be, such as 65.",
    );
  }
  if (Number(persons) < 0) {
    throw new InputError(
      `${where}: ${persons} persons settled in ${year} are fewer than none. Write a number from 0 on.`,
    );
  }
  const count = { year: Number(year), persons: Number(persons) };
  return group === "" ? count : { ...count, group: knownGroup(group, where) };
}

function knownGroup(group: string, where: string): SettledGroup {
  const known = settledGroups.find((name) => name === group);
  if (known !== undefined) return known;
  const nearest = nearestName(group, settledGroups);
  throw new InputError(
    `${where}: there is no group "${group}".` +
      (nearest === undefined ? "" : ` Did you mean "${nearest}"?`) +
      ` Groups are ${settledGroups.join(", ")}.`,
  );
}
