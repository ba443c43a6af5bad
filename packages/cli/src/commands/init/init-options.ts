import { norway } from "@glidepath/core/reference";
import { startingYears, type YearCounts } from "@glidepath/core/templates";
import { InputError } from "../../errors/input-error.js";
import type { InitGiven } from "./init-start.js";
import { swedishFirstYear } from "./init-sweden.js";

/** The newest first year for which the nation's settlement of all years before is known. */
export const newestFirstYear = 1 + Math.max(...norway.nationalSeries.settled.values.map(({ year }) => year));

/** The five years before a plan, oldest first. */
export function yearsBefore(firstYear: number): readonly number[] {
  return [5, 4, 3, 2, 1].map((before) => firstYear - before);
}

/**
 * Sees that what was given fits together.
 *
 * @throws InputError for a first year that cannot be, a past year that is not past, and for what has no meaning in the country
 */
export function checkInitOptions(given: InitGiven): void {
  checkFirstYear(given);
  const { settled, requested, decided, minorsSettled } = given;
  const counts = {
    "--settled": settled,
    "--requested": requested,
    "--decided": decided,
    "--minors-settled": minorsSettled,
  };
  for (const [option, years] of Object.entries(counts)) checkYears(option, years, given);
  if (given.country !== "sweden") return;
  const ramp = { "--from": given.from, "--to": given.to, "--years": given.years };
  const [named] = Object.entries(ramp).find(([, value]) => value !== undefined) ?? [];
  if (named !== undefined) {
    throw new InputError(({ init }) => init.notForSweden(named));
  }
}

function checkFirstYear({ country, firstYear }: InitGiven): void {
  const { earliest, latest } = startingYears;
  if (country === "sweden" && firstYear !== swedishFirstYear) {
    throw new InputError(({ init }) => init.firstYearOfSweden(firstYear, swedishFirstYear));
  }
  if (country === "norway" && (firstYear < earliest || firstYear > latest)) {
    throw new InputError(({ init }) => init.firstYearOfNorway(firstYear, earliest, latest));
  }
}

function checkYears(option: string, counts: YearCounts | undefined, given: InitGiven): void {
  const years = yearsBefore(given.firstYear);
  // Earlier years may stand beside them, with the persons settled.
  const earlier = given.country === "norway" ? Object.keys(given.settled ?? {}).map(Number) : [];
  for (const year of Object.keys(counts ?? {}).map(Number)) {
    const isEarlier = year < given.firstYear && option !== "--minors-settled" && earlier.includes(year);
    if (years.includes(year) || isEarlier) continue;
    throw new InputError(({ init }) =>
      init.notBeforePlan({ option, year, first: years[0], last: years.at(-1) }),
    );
  }
}
