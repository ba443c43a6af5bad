import { denmark, nordic, norway, type Series, sweden } from "../reference/index.js";
import { finnishAsylumApplications } from "./finnish-asylum-applications.js";
import type { YearCount } from "./fit-arrivals.js";

const APPLICATIONS: readonly Series[] = [
  norway.nationalSeries.asylumApplicationsUnhcr,
  sweden.nationalSeries.asylumApplicationsUnhcr,
  denmark.nationalSeries.asylumApplicationsUnhcr,
  finnishAsylumApplications,
];

/** The autumn plan for a coming year. */
export interface AutumnPlan {
  readonly targetYear: number;
  /** Persons the state asks all municipalities to settle. */
  readonly request: number;
}

/** What was known at the end of a year about settlement in Norway. */
export interface KnownAt {
  /** Persons settled a year; before 2009 decisions stand in for them. */
  readonly settled: readonly YearCount[];
  /** By which factor decisions stand in: mean settled/decided of the years in which both are known. */
  readonly settledPerDecided: number;
  /**
   * Asylum applications to Norway, Sweden, Denmark and Finland from 2000: persons a year,
   * `[country][year]`.
   */
  readonly applications: readonly (readonly number[])[];
  /** log(settled/request) of the autumn plans whose target year is over. */
  readonly planErrors: readonly number[];
  /** The plan for the next year, where the record has one. */
  readonly plan: AutumnPlan | undefined;
}

/**
 * What was known at the end of `year`: every series cut off there. Settlement is known from 2009; for
 * earlier years the municipalities' decisions (from 1995) stand in, times the geometric mean of
 * settled/decided over the years up to `year` in which both are known.
 *
 * The figures are those of today's tables, as revised since, not as they stood at the time.
 *
 * @throws RangeError for a year before 2009, or after the last one of the settled
 * @example knownAt(2010).settled.length // 16: 1995–2010, of which two years of settlement
 */
export function knownAt(year: number): KnownAt {
  const settled = upTo(norway.nationalSeries.settled, year);
  const last = settled.at(-1);
  if (last === undefined || last.year !== year) {
    throw new RangeError(`knownAt: settlement is not known for ${year}. Give a year from 2009 to 2025.`);
  }
  const decided = upTo(norway.nationalSeries.decided, year);
  const ratios = settled.flatMap((count) => {
    const decision = decided.find((other) => other.year === count.year);
    return decision === undefined ? [] : [Math.log(count.persons / decision.persons)];
  });
  const settledPerDecided = Math.exp(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length);
  const standIn = decided
    .filter((decision) => decision.year < settled[0].year)
    .map((decision) => ({ year: decision.year, persons: decision.persons * settledPerDecided }));
  const errors = nordic.autumnPlanErrors(nordic.forecasts.norwegianSettlement);
  const next = errors.find(({ targetYear, horizonMonths }) => targetYear === year + 1 && horizonMonths >= 12);
  return {
    settled: [...standIn, ...settled],
    settledPerDecided,
    applications: APPLICATIONS.map((series) => upTo(series, year).map(({ persons }) => persons)),
    planErrors: errors.filter(({ targetYear }) => targetYear <= year).map(({ logError }) => logError),
    plan: next === undefined ? undefined : { targetYear: next.targetYear, request: next.plan },
  };
}

function upTo({ values }: Series, lastYear: number): YearCount[] {
  return values.flatMap(({ year, value }) =>
    value === null || year > lastYear ? [] : [{ year, persons: value }],
  );
}
