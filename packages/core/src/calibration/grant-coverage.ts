import { norway, valueIn } from "../reference/index.js";

/** The integration grant of one year against the cost that it is meant to cover, NOK a person over five years. */
export interface CoverageCheck {
  readonly year: number;
  /** The rates of the five residence years, averaged over who was settled. */
  readonly grant: number;
  readonly cost: number;
  /** How the cost is known: published, or published in part and carried on. */
  readonly costBasis: "published" | "partlyCarriedOn";
  /** 100·grant/cost. */
  readonly percent: number;
  /** What the survey committee published, percent: one number, or the ends of a range. */
  readonly published: { readonly low: number | undefined; readonly high: number | undefined };
}

/**
 * The integration grant over five years by the published rates, against the published cost of a
 * person, and the coverage that follows against the published one, for the years 2014–2018.
 *
 * The rates differ by group in the first residence year; they are averaged with that year's settled
 * (2014 with those of 2015). Where only measures and administration were published (2017 and 2018), the
 * introduction benefit is carried on from 2016 with the benefit itself and social assistance with the
 * municipal deflator.
 *
 * @example grantCoverageChecks().find(({ year }) => year === 2016)!.percent // 91.8, published: 92.3
 */
export function grantCoverageChecks(): readonly CoverageCheck[] {
  return [2014, 2015, 2016, 2017, 2018].map((year) => {
    const grant = fiveYearGrant(year);
    const { cost, costBasis } = fiveYearCost(year);
    return {
      year,
      grant,
      cost,
      costBasis,
      percent: (100 * grant) / cost,
      published: publishedCoverage(year),
    };
  });
}

function fiveYearGrant(year: number): number {
  const rows = norway.settledByHousehold.rows;
  const mix = rows.find((row) => row.year >= year) ?? rows[rows.length - 1];
  const persons =
    mix.familiesWithChildren + mix.familiesWithoutChildren + mix.singleAdults + mix.unaccompaniedMinors;
  const single = mix.singleAdults / persons;
  const rate = (residenceYear: norway.ResidenceYear, group: norway.IntegrationGrantGroup) =>
    norway.integrationGrantRate(residenceYear, group, year).value;
  const first = single * rate(1, "singleAdult") + (1 - single) * rate(1, "familyAdult");
  return ([2, 3, 4, 5] as const).reduce(
    (sum, residenceYear) => sum + rate(residenceYear, "familyAdult"),
    first,
  );
}

function fiveYearCost(year: number): Pick<CoverageCheck, "cost" | "costBasis"> {
  const part = (name: norway.CostPart, of = year) =>
    norway.costPerPerson.rows.find((row) => row.year === of && row.part === name)?.cost;
  const published = part("total");
  if (published !== undefined) return { cost: published, costBasis: "published" };
  const measures = part("measuresAndAdministration");
  const benefit = part("introductionBenefit", 2016);
  const assistance = part("socialAssistance", 2016);
  if (measures === undefined || benefit === undefined || assistance === undefined) {
    throw new Error(`The cost of a person is not known for ${year}.`);
  }
  const benefitGrowth = introductionBenefit(year) / introductionBenefit(2016);
  let prices = 1;
  for (let of = 2017; of <= year; of++)
    prices *= 1 + (valueIn(norway.municipalDeflator, of)?.value ?? 0) / 100;
  return { cost: measures + benefit * benefitGrowth + assistance * prices, costBasis: "partlyCarriedOn" };
}

function introductionBenefit(year: number): number {
  const benefit = norway.introductionBenefit(year)?.value;
  if (benefit === undefined) throw new Error(`The introduction benefit is not known for ${year}.`);
  return benefit;
}

function publishedCoverage(year: number): CoverageCheck["published"] {
  const rows = norway.grantCoverage.rows.filter((row) => row.grant === "integration" && row.year === year);
  const numbers = rows
    .flatMap(({ coverage, low, high }) => [coverage, low, high])
    .filter((x) => x !== undefined);
  // "More than 90" has no upper end.
  const isOpen = rows.some(({ low, high }) => low !== undefined && high === undefined);
  return {
    low: numbers.length === 0 ? undefined : Math.min(...numbers),
    high: numbers.length === 0 || isOpen ? undefined : Math.max(...numbers),
  };
}
