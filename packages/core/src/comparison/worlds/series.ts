import type { Sample, Share, Summary } from "../samples/sample.js";

/** The horizon that a series spans. */
export interface Horizon {
  /** Calendar years, the first plan year first. */
  readonly years: readonly number[];
  /** How many of them are plan years. */
  readonly planYears: number;
}

/**
 * A measure over years and worlds: each year on its own, and, for what can be added, the plan
 * years and the whole run.
 *
 * @example result.policy("sharp").net.in(2027).mean.estimate
 */
export interface Series {
  readonly horizon: Horizon;

  /** The sample of each year, in the order of `horizon.years`. */
  readonly byYear: readonly Sample[];

  /**
   * The sample of one calendar year.
   *
   * @throws RangeError when the year was not simulated
   */
  in(year: number): Sample;

  /** The sum over the whole run, world by world. Meaningless for balances and counts of persons. */
  readonly total: Sample;

  /** The sum over the plan years, world by world. */
  readonly planTotal: Sample;

  /**
   * The chance that the measure falls below a threshold at some year-end up to a year. What is
   * equal to the øre is not below.
   *
   * @throws RangeError from `by` for a year that was not simulated
   * @example result.policy("sharp").fund.probabilityBelow(0).by(2027).estimate
   */
  probabilityBelow(threshold: number): { by(year: number): Share };

  /**
   * This series minus another of the same worlds, world by world.
   *
   * @throws RangeError beyond `EXACT_RUNS` worlds, which are not kept; the named series and differences are
   *   there
   */
  minus(other: Series): Series;

  /** This series plus another of the same worlds, world by world. @throws RangeError as `minus` */
  plus(other: Series): Series;

  /** The same with the sign turned. */
  negated(): Series;

  /** Summaries by year and, where asked for, of the totals. */
  summaries(totals: boolean): { byYear: Summary[]; total?: Summary; planTotal?: Summary };
}

/** The place of a calendar year in a horizon. @throws RangeError when it was not simulated */
export function placeOf({ years }: Horizon, year: number): number {
  const place = years.indexOf(year);
  if (place < 0) {
    throw new RangeError(`${year} was not simulated; the years are ${years[0]} to ${years.at(-1)}.`);
  }
  return place;
}

/** The summaries of a series. */
export function summariesOf({ byYear, total, planTotal }: Series, totals: boolean) {
  const years = byYear.map(({ summary }) => summary);
  return totals ? { byYear: years, total: total.summary, planTotal: planTotal.summary } : { byYear: years };
}
