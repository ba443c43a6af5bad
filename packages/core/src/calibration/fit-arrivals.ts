import { fitCalmCrisis, type CalmCrisis } from "./fit-calm-crisis.js";
import { fitFirstOrder } from "./fit-first-order.js";
import { fitStudentT, type StudentT } from "./fit-student-t.js";
import { quantileOf } from "./quantile-of.js";
import { shocksAround } from "./shocks-around.js";

/** Persons in a calendar year. */
export interface YearCount {
  readonly year: number;
  readonly persons: number;
}

/** How national need moves, fitted to history: what a scenario's `need` says. */
export interface ArrivalFit {
  readonly lastObserved: YearCount;
  /** Quartiles and median of the years: persons a year. */
  readonly longRunLevel: { readonly low: number; readonly median: number; readonly high: number };
  /** The part of the (log) distance to the long-run level that is left after a year. */
  readonly medianPersistence: { readonly estimate: number; readonly standardError: number };
  /** The part of a deviation that is left after a year. */
  readonly shockPersistence: number;
  /** Pooled shocks given that persistence: yearly changes of the logarithm. */
  readonly shocks: readonly number[];
  readonly calmCrisis: CalmCrisis;
  readonly studentT: StudentT;
  /** Years that level and persistence rest on. */
  readonly years: number;
}

/**
 * Fits every arrival model to a series of yearly numbers and to longer series of applications.
 *
 * - Long-run level: the median of the years, between their quartiles.
 * - Persistence: an autoregression of order one of the logarithm (`fitFirstOrder`); of the median path
 *   with the bias of short series taken off, of shocks without.
 * - Shocks: one series holds too few of them, so they are those of the applications around an
 *   autoregression with the same φ, pooled (`shocksAround`); their mean is 0. To these are fitted two
 *   regimes (`fitCalmCrisis`) and Student's t with the largest of them as bound (`fitStudentT`).
 *
 * @param counts consecutive years, at least 6, in rising order, each above 0
 * @param applications of several countries, persons a year, each without gaps and above 0
 * @throws RangeError when a series is too short, has a gap or a number that is not above 0
 * @see fitFirstOrder, fitCalmCrisis and fitStudentT for the sources of the methods (Kendall 1954; Meng and
 *   Rubin 1993; Lange, Little and Taylor 1989)
 * @example
 * const { settled, applications } = knownAt(2023);
 * fitArrivals(settled, applications).shockPersistence;
 */
export function fitArrivals(
  counts: readonly YearCount[],
  applications: readonly (readonly number[])[],
): ArrivalFit {
  checkCounts(counts);
  const { phi, phiCorrected, phiStandardError } = fitFirstOrder(
    counts.map(({ persons }) => Math.log(persons)),
  );
  const persistence = Math.min(1, Math.max(0, phi));
  const shocks = shocksAround(
    applications.map((series) => series.map(Math.log)),
    persistence,
  );
  const persons = counts.map((count) => count.persons);
  return {
    lastObserved: counts[counts.length - 1],
    longRunLevel: {
      low: quantileOf(persons, 0.25),
      median: quantileOf(persons, 0.5),
      high: quantileOf(persons, 0.75),
    },
    medianPersistence: { estimate: Math.max(0, phiCorrected), standardError: phiStandardError },
    shockPersistence: persistence,
    shocks,
    calmCrisis: fitCalmCrisis(shocks, { mean: 0 }),
    studentT: fitStudentT(shocks, { location: 0 }),
    years: counts.length,
  };
}

function checkCounts(counts: readonly YearCount[]): void {
  if (counts.length < 6) {
    throw new RangeError(`fitArrivals: received ${counts.length} years, at least 6 are needed.`);
  }
  for (const [i, { year, persons }] of counts.entries()) {
    if (!(persons > 0) || !Number.isFinite(persons)) {
      throw new RangeError(`fitArrivals: ${year} has ${persons} persons; every year needs a number above 0.`);
    }
    if (i > 0 && year !== counts[i - 1].year + 1) {
      throw new RangeError(
        `fitArrivals: ${year} follows ${counts[i - 1].year}; give consecutive years in rising order.`,
      );
    }
  }
}
