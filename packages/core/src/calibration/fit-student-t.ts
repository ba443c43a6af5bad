import { logGamma } from "../random/index.js";
import { needNumbers } from "./need-numbers.js";

/** Student's t distribution, with a bound beyond which it is cut off. */
export interface StudentT {
  readonly degreesOfFreedom: number;
  /** In changes of the logarithm, as the standard deviation of a normal distribution is. */
  readonly scale: number;
  /** The middle, a change of the logarithm. */
  readonly location: number;
  /**
   * The largest distance of a change from the location that has been seen, in changes of the logarithm. Cut
   * off there before use: without a bound the exponential of Student's t has no mean.
   */
  readonly bound: number;
  /** Natural logarithm of the likelihood at its maximum. */
  readonly logLikelihood: number;
  /** The log likelihood above that of the normal distribution that fits best. */
  readonly logLikelihoodOverNormal: number;
}

/** What is known before the distribution is fitted. */
export interface FitStudentTOptions {
  /** The middle, a change of the logarithm, where it is known; fitted when left out. */
  readonly location?: number;
}

// Beyond these, the distribution has no variance to speak of, or is normal.
const LEAST_DF = 0.5;
const MOST_DF = 200;

/**
 * Fits Student's t distribution to yearly log changes by maximum likelihood, and says where
 * history bounds it.
 *
 * Method: for given degrees of freedom location and scale by expectation maximisation (Lange,
 * Little and Taylor 1989); the degrees of freedom, between 0.5 and 200, by golden-section search of the profile likelihood. The
 * bound does not enter the likelihood.
 *
 * @param changes log changes, at least 8 of them and not all alike
 * @throws RangeError when there are fewer, or one is not a number
 * @example fitStudentT([0.1, -0.2, 1.4, 0.3, -0.1, -1.1, 0.2, -0.3, 0, 0.1]).scale
 */
export function fitStudentT(changes: readonly number[], options: FitStudentTOptions = {}): StudentT {
  needNumbers("fitStudentT", "changes", changes, 8);
  const n = changes.length;
  const mean = options.location ?? changes.reduce((sum, change) => sum + change, 0) / n;
  const variance = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / n;
  if (variance === 0) throw new RangeError("fitStudentT: all changes are alike, so there is nothing to fit.");
  const fitFor = (logDf: number) => fitForDf(changes, Math.exp(logDf), mean, variance, options.location);
  const logDf = largest((at) => fitFor(at).logLikelihood, Math.log(LEAST_DF), Math.log(MOST_DF));
  const { location, scale, logLikelihood } = fitFor(logDf);
  const normal = -0.5 * n * (Math.log(2 * Math.PI * variance) + 1);
  return {
    degreesOfFreedom: Math.exp(logDf),
    scale,
    location,
    bound: Math.max(...changes.map((change) => Math.abs(change - location))),
    logLikelihood,
    logLikelihoodOverNormal: logLikelihood - normal,
  };
}

function fitForDf(
  changes: readonly number[],
  df: number,
  mean: number,
  variance: number,
  fixedLocation: number | undefined,
) {
  let location = mean;
  let squaredScale = variance / 2;
  for (let step = 0; step < 10_000; step++) {
    let weightSum = 0;
    let pull = 0;
    for (const change of changes) {
      const weight = (df + 1) / (df + (change - location) ** 2 / squaredScale);
      weightSum += weight;
      pull += weight * change;
    }
    const next = fixedLocation ?? pull / weightSum;
    let squares = 0;
    for (const change of changes) {
      squares += ((df + 1) / (df + (change - location) ** 2 / squaredScale)) * (change - next) ** 2;
    }
    // Dividing by the weights rather than by their number ends at the same place, in fewer steps
    // (Kent, Tyler and Vardi 1994).
    const nextScale = squares / weightSum;
    const moved = Math.abs(next - location) + Math.abs(nextScale - squaredScale);
    location = next;
    squaredScale = nextScale;
    if (moved < 1e-14 * (1 + Math.abs(location))) break;
  }
  const scale = Math.sqrt(squaredScale);
  const constant = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(Math.PI * df) - Math.log(scale);
  let logLikelihood = 0;
  for (const change of changes) {
    logLikelihood += constant - ((df + 1) / 2) * Math.log1p(((change - location) / scale) ** 2 / df);
  }
  return { location, scale, logLikelihood };
}

// Golden-section search (Kiefer 1953) for where a function of one hump is largest.
function largest(height: (at: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = from;
  let high = to;
  let left = high - ratio * (high - low);
  let right = low + ratio * (high - low);
  let leftHeight = height(left);
  let rightHeight = height(right);
  while (high - low > 1e-7) {
    if (leftHeight < rightHeight) {
      low = left;
      left = right;
      leftHeight = rightHeight;
      right = low + ratio * (high - low);
      rightHeight = height(right);
    } else {
      high = right;
      right = left;
      rightHeight = leftHeight;
      left = high - ratio * (high - low);
      leftHeight = height(left);
    }
  }
  return (low + high) / 2;
}
