import { FIRST_FILLED_YEAR, LAST_FILLED_YEAR } from "../reference/norway/integration-grant-fill.js";
import type { GrantCountry, GrantsInput } from "./grants-input.js";
import { settledGroups } from "./settled.js";

/** The calendar years for which grants can be computed. */
const YEARS: Readonly<Record<GrantCountry, { first: number; last: number }>> = {
  norway: { first: FIRST_FILLED_YEAR, last: LAST_FILLED_YEAR },
  sweden: { first: 2015, last: LAST_FILLED_YEAR },
};

/** Calendar years from settlement, that one included, in which the main grant is paid. */
export const MAIN_GRANT_YEARS: Readonly<Record<GrantCountry, number>> = { norway: 5, sweden: 3 };

/** What cannot be used, as data: for whoever says it in other words. */
export type GrantsInputFault =
  | {
      readonly kind: "yearWithoutRates";
      readonly key: "from" | "to" | "ratesOf";
      readonly year: number;
      readonly country: GrantCountry;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: "settledYear"; readonly year: number; readonly last: number }
  | { readonly kind: "persons"; readonly year: number; readonly persons: number }
  | { readonly kind: "fromAfterTo"; readonly from: number; readonly to: number };

/** Thrown when the input of `expectedGrants` cannot be used. */
export class GrantsInputError extends RangeError {
  constructor(
    message: string,
    /** Left out where only code, and no reader, can be the reason. */
    readonly fault?: GrantsInputFault,
  ) {
    super(message);
    this.name = "GrantsInputError";
  }
}

/** Input with its years filled in. */
export interface CheckedInput extends GrantsInput {
  readonly country: GrantCountry;
  readonly from: number;
  readonly to: number;
}

/**
 * Input that can be computed with.
 *
 * @throws GrantsInputError, a RangeError, that names what cannot be used, what was received and how to repair it
 */
export function checkGrantsInput(input: GrantsInput): CheckedInput {
  const { country = "norway", settled } = input;
  const limits = YEARS[country];
  if (limits === undefined) fail("country", country, `Write one of ${Object.keys(YEARS).join(", ")}.`);
  if (settled.length === 0) fail("settled", "nothing", "Give the persons settled in at least one year.");
  for (const { year, persons, group } of settled) {
    if (group !== undefined && !settledGroups.includes(group)) {
      fail(`the group of ${year}`, group, `Write one of ${settledGroups.join(", ")}, or leave it out.`);
    }
    if (!Number.isInteger(year) || year < 1990 || year > limits.last) {
      const fault = { kind: "settledYear", year, last: limits.last } as const;
      fail("a settled year", year, `Write a calendar year from 1990 to ${limits.last}.`, fault);
    }
    if (!(persons >= 0 && persons < 1e7)) {
      const repair = "Write a number of persons from 0 on.";
      fail(`persons settled in ${year}`, persons, repair, { kind: "persons", year, persons });
    }
  }
  const named = settled.map(({ year, group }) => `${year}${group === undefined ? "" : ` ${group}`}`);
  const twice = named.find((name, i) => named.indexOf(name) < i);
  if (twice !== undefined) fail("settled", `${twice} twice`, "Give each year and group once.");
  const years = settled.map(({ year }) => year);
  const lastPaid = Math.max(...years) + MAIN_GRANT_YEARS[country] - 1;
  const from = input.from ?? Math.max(limits.first, Math.min(...years));
  const to = input.to ?? Math.max(from, Math.min(limits.last, lastPaid));
  const rated = { from, to, ratesOf: input.ratesOf ?? from };
  for (const key of ["from", "to", "ratesOf"] as const) {
    const year = rated[key];
    if (!Number.isInteger(year) || year < limits.first || year > limits.last) {
      fail(
        key,
        year,
        `The rates of ${country === "norway" ? "Norway" : "Sweden"} are given for ${limits.first} to ${limits.last}.`,
        { kind: "yearWithoutRates", key, year, country, ...limits },
      );
    }
  }
  if (from > to) {
    const repair = "Give a first year that is not after the last.";
    fail("from", `${from}, after ${to}`, repair, { kind: "fromAfterTo", from, to });
  }
  checkShares(input);
  return { ...input, country, from, to };
}

function checkShares({ movements = {}, composition = {}, paidLater }: GrantsInput): void {
  const { leavingPerYear, movedOutAfterFiveYears, reunifiedPerSettled, bornPerSettled, movedInPerMovedOut } =
    movements;
  const { temporaryShare, unaccompaniedShare } = composition;
  const shares = { leavingPerYear, movedOutAfterFiveYears, temporaryShare, unaccompaniedShare, paidLater };
  for (const [name, share] of Object.entries(shares)) {
    const largest = name === "movedOutAfterFiveYears" ? 0.99 : 1;
    if (share !== undefined && !(share >= 0 && share <= largest)) {
      fail(name, share, `Write a share from 0 to ${largest}, such as 0.1.`);
    }
  }
  for (const [name, ratio] of Object.entries({ reunifiedPerSettled, bornPerSettled, movedInPerMovedOut })) {
    if (ratio !== undefined && !(ratio >= 0 && ratio <= 20)) {
      fail(name, ratio, "Write a number from 0 to 20, such as 0.1.");
    }
  }
}

function fail(name: string, received: string | number, repair: string, fault?: GrantsInputFault): never {
  throw new GrantsInputError(`expectedGrants: ${name} cannot be ${received}. ${repair}`, fault);
}
