import { needNumbers } from "./need-numbers.js";

/** An autoregression of order one: `y = level + φ·(y(before) − level) + residual`. */
export interface FirstOrder {
  /** Coefficient: the part of a deviation that is left a year later. */
  readonly phi: number;
  /** The same coefficient with the bias of short series taken off, at most 1. */
  readonly phiCorrected: number;
  readonly phiStandardError: number;
  /** What the series returns to, in its own (log) unit. Without meaning when φ is near 1. */
  readonly level: number;
  /** Standard deviation of what the year before does not tell, in the unit of the series (log). */
  readonly residualSd: number;
  /** Pairs of a year and the year before. */
  readonly pairs: number;
}

/**
 * Fits an autoregression of order one to a series, usually the logarithm of yearly numbers.
 *
 * Method: least squares of each year on the year before, with an intercept; residuals over n − 2.
 * Such an estimate is too low in short series: the corrected one adds (1 + 3φ)/n (Kendall 1954,
 * Biometrika 41:403).
 *
 * @param logs one number a year without gaps, at least 5 and not all alike
 * @throws RangeError when there are fewer, or one is not a number
 * @example
 * const settled = knownAt(2025).settled.filter(({ year }) => year >= 2009);
 * fitFirstOrder(settled.map(({ persons }) => Math.log(persons))).phi; // 0.6435
 */
export function fitFirstOrder(logs: readonly number[]): FirstOrder {
  needNumbers("fitFirstOrder", "logs", logs, 5);
  const before = logs.slice(0, -1);
  const after = logs.slice(1);
  const pairs = after.length;
  const meanBefore = before.reduce((sum, y) => sum + y, 0) / pairs;
  const meanAfter = after.reduce((sum, y) => sum + y, 0) / pairs;
  const squares = before.reduce((sum, y) => sum + (y - meanBefore) ** 2, 0);
  if (squares === 0)
    throw new RangeError("fitFirstOrder: all numbers are alike, so there is nothing to fit.");
  const products = before.reduce((sum, y, i) => sum + (y - meanBefore) * (after[i] - meanAfter), 0);
  const phi = products / squares;
  const left = before.reduce((sum, y, i) => sum + (after[i] - meanAfter - phi * (y - meanBefore)) ** 2, 0);
  const residualSd = Math.sqrt(left / (pairs - 2));
  return {
    phi,
    phiCorrected: Math.min(1, phi + (1 + 3 * phi) / pairs),
    phiStandardError: residualSd / Math.sqrt(squares),
    level: (meanAfter - phi * meanBefore) / (1 - phi),
    residualSd,
    pairs,
  };
}
