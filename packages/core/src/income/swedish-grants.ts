import { amountInForce, type Figure, type Month, type norway, sweden } from "../reference/index.js";
import { type CheckedInput, MAIN_GRANT_YEARS } from "./check-grants-input.js";
import type { ExpectedGrants, GrantAssumption } from "./grants-input.js";
import { missingYears } from "./missing-years.js";
import { rateIn } from "./rate-in.js";
import type { SettledCount } from "./settled.js";
import { type Amount, grantLine, perYear, sumOf, toOre } from "./yearly-amounts.js";

const MONTHS = 12;

/** What is taken of the people who are received in Sweden, and of amounts beyond the known years. */
const swedenAssumed = {
  age: {
    value: 0,
    unit: "share at or above the age limit of the establishment grant",
    source: "own reckoning",
    status: "assumed",
    note: "unless the group elder is named: few are",
  },
  /** Ages that unaccompanied minors turn in the year of arrival; equally many of each. */
  minorsTurnFrom: {
    value: 15,
    unit: "years of age",
    source: "own reckoning",
    status: "assumed",
    note: "to 17",
  },
} as const satisfies Readonly<Record<string, Figure>>;

const MINORS_TURN = [15, 16, 17];
const LAST_AGE = 21;

/**
 * The grants of the Swedish state, for input that has been checked.
 *
 * The establishment grant follows a person received for 24 months from the month after; with months of
 * reception spread evenly over the year, 66/288 of it fall in the year itself, 144/288 in the next and
 * 78/288 in the one after. The amount is that of the year of reception. Unaccompanied minors: until
 * June 2017 the daily payment for an occupied place, from July 2017 the daily amounts by age; an empty
 * place that was paid until then is not in it, as it follows places and not persons.
 */
export function swedishGrants(input: CheckedInput): ExpectedGrants {
  const { settled, from, to, ratesOf } = input;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const byYearSince = years.map((year) =>
    establishmentShares().map((share, since) => {
      const received = settled.filter((count) => count.year === year - since);
      return sumOf(
        received.map(({ year: of, persons, group }) => {
          const series = sweden.establishmentGrant[group === "elder" ? "older" : "younger"];
          const { value, basis } = rateIn(series, ratesOf ?? of, swedishGrowth());
          return { amount: toOre(share * persons * value), rates: basis };
        }),
      );
    }),
  );
  const minors = settled.filter(({ group }) => group === "unaccompaniedMinor");
  const grants = {
    establishmentGrant: grantLine("Establishment", byYearSince.map(sumOf)),
    ...(minors.length === 0
      ? {}
      : {
          unaccompaniedMinorsPayment: grantLine(
            "Unaccompanied minors",
            years.map((year) => sumOf(minors.map((count) => minorsPayment(count, year)))),
          ),
        }),
  };
  return {
    country: "sweden",
    currency: "SEK",
    years,
    settled,
    grants,
    integrationByResidenceYear: perYear(years, (i) => byYearSince[i].map(({ amount }) => toOre(amount))),
    total: years.map((_, i) => toOre(Object.values(grants).reduce((sum, { byYear }) => sum + byYear[i], 0))),
    ratesByResidenceYear: perYear(years, (i) => byYearSince[i].map(({ rates }) => rates)),
    personsByResidenceYear: perYear(years, (i) =>
      establishmentShares().map((_, since) =>
        settled
          .filter((count) => count.year === years[i] - since)
          .reduce((sum, { persons }) => sum + persons, 0),
      ),
    ),
    missingYears: missingYears(settled, from, to, MAIN_GRANT_YEARS.sweden),
    assumptions: assumptions(),
  };
}

/** Shares of the amount that are paid in the year of reception and the next ones. */
function establishmentShares(): readonly number[] {
  const months = sweden.establishmentGrantMonths.value;
  const paid = [0, 0, 0];
  for (let received = 0; received < MONTHS; received++) {
    for (let after = 1; after <= months; after++) paid[Math.floor((received + after) / MONTHS)] += 1;
  }
  return paid.map((count) => count / (MONTHS * months));
}

/** The yearly growth of the amount since the rise of 2016, which it is carried on with. */
function swedishGrowth(): number {
  const { values } = sweden.establishmentGrant.younger;
  const reformed = values.find(({ year }) => year === 2016)?.value ?? Number.NaN;
  const last = values[values.length - 1];
  return (last.value / reformed) ** (1 / (last.year - 2016));
}

function minorsPayment({ year: received, persons }: SettledCount, year: number): Amount {
  const since = year - received;
  if (since < 0) return { amount: 0, rates: "published" };
  const present = since === 0 ? 0.5 : 1;
  return sumOf(
    MINORS_TURN.flatMap((turned) => {
      const age = turned + since;
      const number = (present * persons) / MINORS_TURN.length;
      return [
        payment(number * underAge(age, 18), year, true),
        payment(number * (underAge(age, LAST_AGE) - underAge(age, 18)), year, false),
      ];
    }),
  );
}

/** The share of the year in which somebody turns `age` that lies before turning `limit`: birthdays are spread evenly. */
function underAge(age: number, limit: number): number {
  return age < limit ? 1 : age === limit ? 0.5 : 0;
}

/** What so many persons, present the whole year, bring in it. */
function payment(persons: number, year: number, isUnder18: boolean): Amount {
  const { agreedPlace, occupiedPlace, under18, from18To20 } = sweden.unaccompaniedMinors;
  return sumOf(
    Array.from({ length: MONTHS }, (_, i) => {
      const month = `${year}-${String(i + 1).padStart(2, "0")}` as Month;
      const isKnown = month <= under18.knownTo;
      const read = (rule: Parameters<typeof amountInForce>[0]) =>
        amountInForce(rule, isKnown ? month : under18.knownTo)?.value ?? 0;
      const perDay =
        month < under18.amounts[0].from
          ? read(agreedPlace) + read(occupiedPlace)
          : read(isUnder18 ? under18 : from18To20);
      const rates: norway.RateBasis = isKnown ? "published" : "carriedOn";
      return { amount: persons * perDay * daysIn(year, i), rates };
    }),
  );
}

function daysIn(year: number, monthIndex: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthIndex];
}

function assumptions(): readonly GrantAssumption[] {
  return [
    { name: "months of payment", ...sweden.establishmentGrantMonths },
    { name: "elders among those received", ...swedenAssumed.age },
    { name: "youngest age of unaccompanied minors", ...swedenAssumed.minorsTurnFrom },
    {
      name: "growth beyond the known years",
      value: swedishGrowth() - 1,
      unit: "share per year",
      source: sweden.establishmentGrant.younger.source,
      status: "assumed",
      note: "as the amount grew from 2016 to 2024; back before 2015 as well",
    },
  ];
}
