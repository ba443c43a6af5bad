import { expectedGrants, noMovements } from "../income/index.js";
import { norway, type YearValue } from "../reference/index.js";

/** What the rules of the grants make of national settlement in one year. */
export interface NationalGrantYear {
  readonly year: number;
  /** Persons for whom the integration grant is paid, in their five residence years. */
  readonly persons: number;
  /** Persons without anybody who joined the settled, and without those who left. */
  readonly settledAlone: number;
  /** Share of them in residence year 4 or 5. */
  readonly shareInLastYears: number;
  /** The integration grant, NOK nominal. */
  readonly integrationGrant: number;
  /** All grants that can be worked out, NOK nominal. */
  readonly allGrants: number;
}

/** A published figure beside what the model makes of it. */
export interface PublishedCheck {
  /** In a few words. */
  readonly what: string;
  readonly unit: string;
  readonly year: number;
  /** The published figure, in `unit`. */
  readonly published: number;
  /** What the model makes of it, in the same unit. */
  readonly model: number;
  /** Whether a number of the model was estimated from this very figure. */
  readonly isFitted: boolean;
  readonly source: string;
}

/** National settlement put through the rules of the grants, beside what was published. */
export interface NationalGrants {
  readonly years: readonly NationalGrantYear[];
  readonly checks: readonly PublishedCheck[];
}

// The settled are known from 2009, so the first year in which all five residence years are.
const FIRST_YEAR = 2013;

/**
 * National settlement by year put through the rules of the grants (`expectedGrants` with its
 * defaults), and what published counts say of the same.
 *
 * Reunification was estimated from the persons who triggered the grant in 2016 and 2017, so these two
 * say nothing of its level; the others were not used.
 *
 * @example nationalGrants().checks.map(({ what, published, model }) => [what, published, model])
 */
export function nationalGrants(): NationalGrants {
  const settled = norway.nationalSeries.settled.values.flatMap(({ year, value }: YearValue) =>
    value === null ? [] : [{ year, persons: value }],
  );
  const to = settled[settled.length - 1].year;
  const joined = expectedGrants({ settled, from: FIRST_YEAR, to });
  const alone = expectedGrants({ settled, from: FIRST_YEAR, to, movements: noMovements });
  const persons = (result: typeof joined, year: number) => result.personsByResidenceYear[String(year)] ?? [];
  const years = joined.years.map((year, i) => {
    const byResidenceYear = persons(joined, year);
    return {
      year,
      persons: sum(byResidenceYear),
      settledAlone: sum(persons(alone, year)),
      shareInLastYears: sum(byResidenceYear.slice(3)) / sum(byResidenceYear),
      integrationGrant: joined.grants.integrationGrant.byYear[i],
      allGrants: joined.total[i],
    };
  });
  const of = (year: number) => {
    const found = years.find((candidate) => candidate.year === year);
    if (found === undefined) throw new Error(`The grants of ${year} were not worked out.`);
    return found;
  };
  const triggering = norway.nationalSeries.triggeringIntegrationGrant;
  const { underFiveYears2021 } = norway.comingAndLeaving;
  return {
    years,
    checks: [
      ...triggering.values.map(({ year, value }) => ({
        what: "trigger the grant",
        unit: triggering.unit,
        year,
        published: value,
        model: of(year).persons,
        isFitted: true,
        source: triggering.source,
      })),
      ...norway.shareInLastYears.values.map(({ year, value }) => ({
        what: "of them in year 4 or 5",
        unit: norway.shareInLastYears.unit,
        year,
        published: value ?? Number.NaN,
        model: 100 * of(year).shareInLastYears,
        isFitted: false,
        source: norway.shareInLastYears.source,
      })),
      {
        what: "under five years here",
        unit: underFiveYears2021.unit,
        year: 2020,
        published: underFiveYears2021.value,
        model: of(2020).persons,
        isFitted: false,
        source: underFiveYears2021.source,
      },
    ],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
