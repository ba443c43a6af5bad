import { needNumbers } from "./need-numbers.js";
import { quantileOf } from "./quantile-of.js";

/** One year: how the median municipality's decision was filled, and all of them together. */
export interface FillYear {
  /** Share of its decision that the median municipality settled (settled/decided). */
  readonly median: number;
  /** The same share of all municipalities together. */
  readonly national: number;
}

/** The typical fill of decisions, in the terms of a scenario's `settlement.fill`. */
export interface FillFit {
  /** settled/decided of the median municipality in the median year. */
  readonly typical: number;
  /** The same over what was filled in the whole country that year. */
  readonly typicalOverNational: number;
  /** Standard deviation over the years of its logarithm: how much years differ for all at once. */
  readonly yearSd: number;
  readonly years: number;
}

/**
 * How far decisions are typically filled.
 *
 * Method: medians over the years of the median municipality, as such and over the nation's fill. A
 * model in which national scarcity lowers every municipality's fill needs the second: the first has
 * the scarcity of its years in it already.
 * Source: of this project.
 *
 * @param years one entry a year, at least 5
 * @throws RangeError when years are too few, or a number is none
 * @example
 * const years = [0.9, 0.95, 1, 0.94, 0.85].map((median) => ({ median, national: 0.97 }));
 * fitFill(years).typical; // 0.94
 */
export function fitFill(years: readonly FillYear[]): FillFit {
  const medians = years.map(({ median }) => median);
  const overNational = years.map(({ median, national }) => median / national);
  needNumbers("fitFill", "years.median", medians, 5);
  needNumbers("fitFill", "years.national", overNational, 5);
  const logs = medians.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return {
    typical: quantileOf(medians, 0.5),
    typicalOverNational: quantileOf(overNational, 0.5),
    yearSd: Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1)),
    years: years.length,
  };
}
