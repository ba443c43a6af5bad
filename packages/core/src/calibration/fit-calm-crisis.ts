import { needNumbers } from "./need-numbers.js";

/** Two normal distributions with a common mean: most years are calm, some are years of crisis. */
export interface CalmCrisis {
  /** Share of years that are of crisis. */
  readonly crisisShare: number;
  /** Standard deviation of the logarithm in a calm year. */
  readonly calmSd: number;
  /** Standard deviation of the logarithm in a year of crisis. */
  readonly crisisSd: number;
  /** The common mean, a change of the logarithm. */
  readonly mean: number;
  /** Natural logarithm of the likelihood at its maximum. */
  readonly logLikelihood: number;
}

/** What is known before the mixture is fitted. */
export interface FitCalmCrisisOptions {
  /** The common mean, a change of the logarithm, where it is known; fitted when left out. */
  readonly mean?: number;
}

// From how many years of crisis the search starts; the best end counts.
const STARTS = [0.1, 0.25, 0.4];
const MOST_STEPS = 20_000;
// A normal distribution that closes in on one point makes the likelihood infinite and says nothing.
const LEAST_SD_SHARE = 0.05;

/**
 * Fits a mixture of two normal distributions with a common mean to yearly log changes, by maximum
 * likelihood.
 *
 * Method: expectation conditional maximisation (Meng and Rubin 1993), from three starts of which
 * the best is kept; neither standard deviation may fall below a twentieth of that of all changes.
 *
 * @param changes log changes, at least 8 of them and not all alike
 * @throws RangeError when there are fewer, or one is not a number
 * @example fitCalmCrisis([0.1, -0.2, 1.4, 0.3, -0.1, -1.1, 0.2, -0.3, 0, 0.1]).crisisSd
 */
export function fitCalmCrisis(changes: readonly number[], options: FitCalmCrisisOptions = {}): CalmCrisis {
  needNumbers("fitCalmCrisis", "changes", changes, 8);
  const centre = options.mean ?? changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const sd = Math.sqrt(changes.reduce((sum, change) => sum + (change - centre) ** 2, 0) / changes.length);
  if (sd === 0) throw new RangeError("fitCalmCrisis: all changes are alike, so there is nothing to fit.");
  const fits = STARTS.map((crisisShare) =>
    climb(changes, { crisisShare, calmSd: 0.6 * sd, crisisSd: 1.8 * sd, mean: centre }, sd, options.mean),
  );
  return fits.reduce((best, fit) => (fit.logLikelihood > best.logLikelihood ? fit : best));
}

function climb(
  changes: readonly number[],
  start: Omit<CalmCrisis, "logLikelihood">,
  sd: number,
  fixedMean: number | undefined,
): CalmCrisis {
  const leastSd = LEAST_SD_SHARE * sd;
  let { crisisShare, calmSd, crisisSd, mean } = start;
  let logLikelihood = -Infinity;
  for (let step = 0; step < MOST_STEPS; step++) {
    let sum = 0;
    let crisisWeight = 0;
    let calmPull = 0;
    let crisisPull = 0;
    const weights = changes.map((change) => {
      const calm = (1 - crisisShare) * density(change, mean, calmSd);
      const crisis = crisisShare * density(change, mean, crisisSd);
      const weight = crisis / (calm + crisis);
      sum += Math.log(calm + crisis);
      crisisWeight += weight;
      calmPull += (1 - weight) * change;
      crisisPull += weight * change;
      return weight;
    });
    if (sum - logLikelihood < 1e-13 * Math.abs(sum))
      return { crisisShare, calmSd, crisisSd, mean, logLikelihood: sum };
    logLikelihood = sum;
    const calmWeight = changes.length - crisisWeight;
    const calmPrecision = 1 / calmSd ** 2;
    const crisisPrecision = 1 / crisisSd ** 2;
    mean =
      fixedMean ??
      (calmPrecision * calmPull + crisisPrecision * crisisPull) /
        (calmPrecision * calmWeight + crisisPrecision * crisisWeight);
    let calmSquares = 0;
    let crisisSquares = 0;
    for (const [i, change] of changes.entries()) {
      calmSquares += (1 - weights[i]) * (change - mean) ** 2;
      crisisSquares += weights[i] * (change - mean) ** 2;
    }
    calmSd = Math.max(leastSd, Math.sqrt(calmSquares / calmWeight));
    crisisSd = Math.max(leastSd, Math.sqrt(crisisSquares / crisisWeight));
    crisisShare = crisisWeight / changes.length;
  }
  return { crisisShare, calmSd, crisisSd, mean, logLikelihood };
}

function density(x: number, mean: number, sd: number): number {
  const z = (x - mean) / sd;
  return Math.exp(-0.5 * z * z) / (sd * Math.sqrt(2 * Math.PI));
}
