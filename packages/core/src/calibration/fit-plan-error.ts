import { calmCrisisQuantile } from "./calm-crisis-quantile.js";
import type { CalmCrisis } from "./fit-calm-crisis.js";
import { needNumbers } from "./need-numbers.js";
import { quantileOf } from "./quantile-of.js";

/** How the state's plans of settlement have erred, in the terms of a scenario's `request`. */
export interface PlanErrorFit {
  /** −median of log(settled/request): positive when plans tend to be too high. */
  readonly bias: number;
  /** Share of the coming year's shock that is known when the plan is made, of every shock alike. */
  readonly foresight: number;
  /** The same where calm years are foreseen and crises are not. */
  readonly calmForesight: number;
  /** Spread of the record. */
  readonly record: ErrorSpread;
  /** The same spread of the model's own shocks. */
  readonly shock: ErrorSpread;
  /** Standard deviation of the error that foresight of every shock leaves, of the logarithm. */
  readonly sdLeft: number;
  /** Standard deviation of the error that foresight of calm years alone leaves, of the logarithm. */
  readonly calmSdLeft: number;
  /** Number of plans in the record. */
  readonly plans: number;
}

/** How widely errors are spread, as differences of the logarithm. */
export interface ErrorSpread {
  /** Interquartile range, of the logarithm. */
  readonly quartiles: number;
  /** Standard deviation, of the logarithm. */
  readonly sd: number;
}

/**
 * Reads bias and foresight from the record of settlement plans, given the model's own shocks ε.
 *
 * In the model log(need/request) is what was not foreseen of ε, less the bias. The bias is minus the
 * median of the record. The foresight makes the interquartile range of what is left that of the
 * record, so that the error as a whole matches the record after the model's own ε; it lies between
 * 0 and 1. It is worked out twice: `(1 − foresight)·ε` in every year, and the same in calm years
 * while all of ε is left in a crisis. Quartiles rather than standard deviations, as one year of the
 * record (2022) holds most of its variance; compare `sdLeft` and `calmSdLeft` with the record's to see
 * which of the two leaves room for such a year.
 * Source: of this project, as an equation above; it is tried by the back-test.
 *
 * @param logErrors log(settled/request), one a target year, at least 5: fewer have no quartiles of their own
 * @param shock the regimes of ε; its mean is taken as 0
 * @throws RangeError when there are fewer, or one is not a number
 * @example
 * const { settled, applications } = knownAt(2023);
 * const errors = nordic.autumnPlanErrors(nordic.forecasts.norwegianSettlement).map(({ logError }) => logError);
 * fitPlanError(errors, fitArrivals(settled, applications).calmCrisis).foresight;
 */
export function fitPlanError(
  logErrors: readonly number[],
  shock: Pick<CalmCrisis, "crisisShare" | "calmSd" | "crisisSd">,
): PlanErrorFit {
  needNumbers("fitPlanError", "logErrors", logErrors, 5);
  const { crisisShare, calmSd, crisisSd } = shock;
  const mean = logErrors.reduce((sum, error) => sum + error, 0) / logErrors.length;
  const squares = logErrors.reduce((sum, error) => sum + (error - mean) ** 2, 0);
  const record = {
    quartiles: quantileOf(logErrors, 0.75) - quantileOf(logErrors, 0.25),
    sd: Math.sqrt(squares / (logErrors.length - 1)),
  };
  const quartilesLeft = (foresight: number, crisisForesight: number) => {
    const left = calmCrisisQuantile({
      crisisShare,
      calmSd: (1 - foresight) * calmSd,
      crisisSd: (1 - crisisForesight) * crisisSd,
      mean: 0,
    });
    return left(0.75) - left(0.25);
  };
  const sdLeft = (foresight: number, crisisForesight: number) =>
    Math.sqrt(
      (1 - crisisShare) * ((1 - foresight) * calmSd) ** 2 +
        crisisShare * ((1 - crisisForesight) * crisisSd) ** 2,
    );
  const quartiles = quartilesLeft(0, 0);
  const foresight = Math.min(1, Math.max(0, 1 - record.quartiles / quartiles));
  const calmForesight = foresightFor(record.quartiles, (share) => quartilesLeft(share, 0));
  return {
    bias: 0 - quantileOf(logErrors, 0.5),
    foresight,
    calmForesight,
    record,
    shock: { quartiles, sd: sdLeft(0, 0) },
    sdLeft: sdLeft(foresight, foresight),
    calmSdLeft: sdLeft(calmForesight, 0),
    plans: logErrors.length,
  };
}

// Bisection: the more is foreseen, the less is left.
function foresightFor(range: number, rangeLeft: (foresight: number) => number): number {
  let low = 0;
  let high = 1;
  if (rangeLeft(low) <= range) return low;
  for (let step = 0; step < 60; step++) {
    const middle = 0.5 * (low + high);
    if (rangeLeft(middle) > range) low = middle;
    else high = middle;
  }
  return 0.5 * (low + high);
}
