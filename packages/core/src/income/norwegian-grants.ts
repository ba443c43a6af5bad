import { norway } from "../reference/index.js";
import { FIRST_FILLED_YEAR } from "../reference/norway/integration-grant-fill.js";
import { type Arrivals, arrivals } from "./arrivals.js";
import { type CheckedInput, MAIN_GRANT_YEARS } from "./check-grants-input.js";
import type { ExpectedGrants } from "./grants-input.js";
import { minorsGrant } from "./minors-grant.js";
import { missingYears } from "./missing-years.js";
import { norwegianAssumptions } from "./norwegian-assumptions.js";
import { presence } from "./presence.js";
import { norwegianGrowth, rateIn } from "./rate-in.js";
import type { Group } from "./settled.js";
import { type Amount, delayed, grantLine, perYear, sumOf, toOre } from "./yearly-amounts.js";

const RESIDENCE_YEARS = [1, 2, 3, 4, 5] as const;

/** The group that the integration grant takes each of ours for. Elders are taken to live alone. */
const GRANT_GROUP: Readonly<Record<Group, norway.IntegrationGrantGroup>> = {
  singleAdult: "singleAdult",
  familyAdult: "familyAdult",
  youngChild: "child",
  schoolChild: "child",
  elder: "singleAdult",
  unaccompaniedMinor: "unaccompaniedMinor",
};

/** The grants of the Norwegian state, for input that has been checked. */
export function norwegianGrants(input: CheckedInput): ExpectedGrants {
  const { settled, from, to, movements = {}, composition = {}, paidLater = 0, ratesOf } = input;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const came = arrivals(settled, movements, composition, to);
  const stay = {
    individual: presence(movements, "individual", MAIN_GRANT_YEARS.norway),
    temporary: presence(movements, "temporary", MAIN_GRANT_YEARS.norway),
  };
  // The year before the first may be asked for, when some of it is paid later: its rates are then the first.
  const rateYear = (year: number) => ratesOf ?? Math.max(year, FIRST_FILLED_YEAR);
  const growth = norwegianGrowth().value;
  const { kindergarten, elderly, languageCollectiveProtection: language } = norway.otherGrants;

  const due = (residenceYear: norway.ResidenceYear) => (year: number) =>
    sumOf(
      cameIn(came, year - residenceYear + 1).flatMap(({ protection, persons }) =>
        (Object.keys(persons) as Group[])
          .filter((group) => persons[group] > 0)
          .map((group) => ({
            amount:
              persons[group] *
              stay[protection].paid[residenceYear - 1] *
              norway.integrationGrantRate(residenceYear, GRANT_GROUP[group], rateYear(year)).value,
            rates: norway.integrationGrantBasis(residenceYear, GRANT_GROUP[group], rateYear(year)),
          })),
      ),
    );
  const once = (series: norway.Grant, who: (group: Arrivals) => number, begins?: number) =>
    paid((year) => {
      const { value, basis } = rateIn(series, rateYear(year), growth, begins);
      const persons = cameIn(came, year).reduce((sum, group) => sum + who(group), 0);
      return { amount: value * persons, rates: basis };
    });
  // What falls due on settlement may be paid in the year after; later years are paid within the year.
  const paid = (of: (year: number) => Amount) => (year: number) => delayed(of(year), of(year - 1), paidLater);

  const byResidenceYear = years.map((year) =>
    RESIDENCE_YEARS.map((k) => (k === 1 ? paid(due(k)) : due(k))(year)).map(({ amount, rates }) => ({
      amount: toOre(amount),
      rates,
    })),
  );
  const grants = {
    integrationGrant: grantLine("Integration", byResidenceYear.map(sumOf)),
    kindergartenGrant: grantLine(
      "Kindergarten",
      years.map(once(kindergarten, ({ persons }) => persons.youngChild)),
    ),
    elderlyGrant: grantLine("Elderly", years.map(once(elderly, ({ persons }) => persons.elder))),
    languageGrant: grantLine(
      "Language",
      years.map(
        once(
          language,
          ({ protection, persons }) =>
            protection === "temporary" ? persons.singleAdult + persons.familyAdult : 0,
          language.values[0].year,
        ),
      ),
    ),
    ...(came.some(({ persons }) => persons.unaccompaniedMinor > 0)
      ? {
          unaccompaniedMinorsGrant: grantLine(
            "Unaccompanied minors",
            years.map((year) => minorsGrant(came, movements, year, rateYear)),
          ),
        }
      : {}),
  };
  return {
    country: "norway",
    currency: "NOK",
    years,
    settled,
    grants,
    integrationByResidenceYear: perYear(years, (i) => byResidenceYear[i].map(({ amount }) => amount)),
    total: years.map((_, i) => toOre(Object.values(grants).reduce((sum, { byYear }) => sum + byYear[i], 0))),
    ratesByResidenceYear: perYear(years, (i) => byResidenceYear[i].map(({ rates }) => rates)),
    personsByResidenceYear: perYear(years, (i) =>
      RESIDENCE_YEARS.map((k) =>
        cameIn(came, years[i] - k + 1).reduce(
          (sum, { protection, persons }) => sum + stay[protection].persons[k - 1] * all(persons),
          0,
        ),
      ),
    ),
    missingYears: missingYears(settled, from, to, MAIN_GRANT_YEARS.norway),
    assumptions: norwegianAssumptions(input),
  };
}

function cameIn(came: readonly Arrivals[], year: number): readonly Arrivals[] {
  return came.filter((group) => group.year === year);
}

function all(persons: Readonly<Record<Group, number>>): number {
  return Object.values(persons).reduce((sum, number) => sum + number, 0);
}
