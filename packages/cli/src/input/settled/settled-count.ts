import { type SettledCount, type SettledGroup, settledGroups } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { didYouMean } from "../did-you-mean.js";
import { InputError } from "../../errors/input-error.js";

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
 * @example settledCount({ year: "2019", persons: "65" }, () => "--settled") // { year: 2019, persons: 65 }
 */
export function settledCount(
  { year, persons, group = "" }: WrittenCount,
  where: (texts: Texts) => string,
): SettledCount {
  if (!/^(19|20)\d\d$/.test(year)) {
    throw new InputError((texts) => texts.errors.notAYear(where(texts), year));
  }
  if (!/^-?\d+(\.\d+)?$/.test(persons)) {
    throw new InputError((texts) => texts.errors.settledNoNumber(where(texts), year, persons));
  }
  if (Number(persons) < 0) {
    throw new InputError((texts) => texts.errors.settledBelowNone(where(texts), year, persons));
  }
  const count = { year: Number(year), persons: Number(persons) };
  return group === "" ? count : { ...count, group: knownGroup(group, where) };
}

function knownGroup(group: string, where: (texts: Texts) => string): SettledGroup {
  const known = settledGroups.find((name) => name === group);
  if (known !== undefined) return known;
  throw new InputError((texts) =>
    texts.errors.noSuchGroup({
      where: where(texts),
      name: group,
      hint: didYouMean(group, settledGroups, texts),
      known: settledGroups.join(", "),
    }),
  );
}
