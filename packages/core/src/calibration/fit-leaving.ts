/** Who still lives in the first municipality so many years after settlement, as a share. */
export interface Retention {
  readonly yearsAfter: number;
  readonly stayed: number;
}

/** How people leave the municipality, in the terms of a scenario's `people.leaving`. */
export interface LeavingFit {
  /** Rate a year, averaged over the first of the two spans. */
  readonly yearlyRate: number;
  /** The rate of each residence year of that span as a multiple of it; their mean is 1. */
  readonly byResidenceYear: readonly number[];
  /** The same for the years between the two spans. */
  readonly laterYears: number;
  /** How the cumulated rate grows with time: to this power. Above 1, leaving is least in year 1. */
  readonly power: number;
}

/**
 * The yearly rate of leaving and its course over the residence years from two published shares.
 *
 * Method: the cumulated rate −ln(share) grows as a power of time (Weibull's distribution), the one
 * distribution of two parameters among the usual ones that goes through both shares, starts at
 * nothing and is never negative. Nothing is chosen: two shares give scale and power. They say
 * nothing of the shape between them, so the course is derived from an assumption.
 *
 * @param early for instance 0.82 after five years
 * @param late a smaller share after more years, for instance 0.667 after seven
 * @throws RangeError when the two do not fall
 * @see Weibull (1951), A statistical distribution function of wide applicability
 * @example fitLeaving({ yearsAfter: 5, stayed: 0.82 }, { yearsAfter: 7, stayed: 0.667 }).yearlyRate // 0.0397
 */
export function fitLeaving(early: Retention, late: Retention): LeavingFit {
  const isOrdered =
    Number.isInteger(early.yearsAfter) &&
    early.yearsAfter >= 1 &&
    late.yearsAfter > early.yearsAfter &&
    late.stayed > 0 &&
    early.stayed < 1 &&
    late.stayed < early.stayed;
  if (!isOrdered) {
    throw new RangeError(
      `fitLeaving: received ${early.stayed} after ${early.yearsAfter} and ${late.stayed} after ${late.yearsAfter} years. ` +
        "Give shares between 0 and 1, the later one smaller, and the first after whole years.",
    );
  }
  const leftEarly = -Math.log(early.stayed);
  const leftLate = -Math.log(late.stayed);
  const power = Math.log(leftLate / leftEarly) / Math.log(late.yearsAfter / early.yearsAfter);
  const yearlyRate = leftEarly / early.yearsAfter;
  const upTo = (year: number) => early.yearsAfter * (year / early.yearsAfter) ** power;
  return {
    yearlyRate,
    byResidenceYear: Array.from({ length: early.yearsAfter }, (_, k) => upTo(k + 1) - upTo(k)),
    laterYears: (leftLate - leftEarly) / (late.yearsAfter - early.yearsAfter) / yearlyRate,
    power,
  };
}
