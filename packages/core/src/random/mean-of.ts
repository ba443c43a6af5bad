import { bindStudentT } from "./bind-student-t.js";
import type {
  DiscreteDistribution,
  Distribution,
  LognormalDistribution,
  NormalDistribution,
  StudentTDistribution,
} from "./distribution.js";
import { intervalMass } from "./interval-mass.js";
import { normalCdf } from "./normal-cdf.js";
import { distributionProblem } from "./validate-distribution.js";

const INVERSE_SQRT_TWO_PI = 0.3989422804014327;

/**
 * Mean (expectation) of a distribution given as data.
 *
 * What a run without randomness uses in place of the draws of an uncertain number.
 *
 * Closed forms throughout, also for truncated distributions (for normal, lognormal and Student t
 * the integral of t·f(t) has an elementary or normal antiderivative; Johnson, Kotz and Balakrishnan
 * 1994–95, "Continuous Univariate Distributions", chapters 13, 14 and 28). No simulation and no
 * quadrature.
 *
 * @param d the distribution
 * @returns its mean, in the unit of its values. Relative accuracy about 1e-14; for a truncation so
 *   narrow that little probability is left, about 1e-16 of the spread divided by that probability.
 * @throws RangeError with the text of `distributionProblem` if the parameters make no distribution,
 *   and for a Student t with df of at most 1 that is not cut off on both sides: it has no mean
 *
 * @example
 * meanOf({ distribution: "pert", min: 0, mode: 1, max: 4 }); // (0 + 4·1 + 4)/6 = 1.3333333333333333
 */
export function meanOf(d: Distribution): number {
  const problem = distributionProblem(d);
  if (problem) throw new RangeError(`${problem.key}: ${problem.message}`);
  switch (d.distribution) {
    case "normal":
      return normalMean(d);
    case "lognormal":
      return lognormalMean(d);
    case "triangular":
      return (d.min + d.mode + d.max) / 3;
    case "pert": {
      const { min, mode, max, lambda = 4 } = d;
      return (min + lambda * mode + max) / (lambda + 2);
    }
    case "uniform":
      return (d.min + d.max) / 2;
    case "beta": {
      const { alpha, beta, min = 0, max = 1 } = d;
      return min + ((max - min) * alpha) / (alpha + beta);
    }
    case "studentT":
      return studentTMean(d);
    case "discrete":
      return discreteMean(d);
    case "empirical":
      return d.values.reduce((sum, value) => sum + value, 0) / d.values.length;
  }
}

function normalMean({ mean, sd, min, max }: NormalDistribution): number {
  if (min === undefined && max === undefined) return mean;
  const low = min === undefined ? -Infinity : (min - mean) / sd;
  const high = max === undefined ? Infinity : (max - mean) / sd;
  // φ(low) − φ(high), the integral of z·φ(z): odd in the interval, so taken from the bound nearer
  // to 0
  const near = Math.min(Math.abs(low), Math.abs(high));
  const far = Math.max(Math.abs(low), Math.abs(high));
  const size =
    INVERSE_SQRT_TWO_PI * Math.exp(-0.5 * near * near) * -Math.expm1(-0.5 * (far - near) * (far + near));
  const moment = near === Math.abs(low) ? size : -size;
  return between(mean + (sd * moment) / intervalMass(normalCdf, low, high), min, max);
}

function lognormalMean({ median, sigma, min, max }: LognormalDistribution): number {
  const whole = median * Math.exp(0.5 * sigma * sigma);
  if (min === undefined && max === undefined) return whole;
  const low = min === undefined ? -Infinity : Math.log(min / median) / sigma;
  const high = max === undefined ? Infinity : Math.log(max / median) / sigma;
  // Weighting by the value moves the normal distribution of the logarithm up by sigma standard
  // deviations.
  const weighted = intervalMass(normalCdf, low - sigma, high - sigma);
  return between((whole * weighted) / intervalMass(normalCdf, low, high), min, max);
}

function studentTMean({ df, location = 0, scale = 1, min, max }: StudentTDistribution): number {
  if (df <= 1 && (min === undefined || max === undefined)) {
    throw new RangeError(
      `df: a Student t distribution has no mean with df of at most 1, received ${df}; ` +
        "give both min and max, or raise df",
    );
  }
  if (min === undefined && max === undefined) return location;
  const low = min === undefined ? -Infinity : (min - location) / scale;
  const high = max === undefined ? Infinity : (max - location) / scale;
  const near = Math.min(Math.abs(low), Math.abs(high));
  const far = Math.max(Math.abs(low), Math.abs(high));
  // With s = 1 + t²/df the integral of t·f(t) is f(0)·df/2 times that of s^(power − 1) between the
  // bounds.
  const power = (1 - df) / 2;
  const logRatio = Math.log1p(((far - near) * (far + near)) / (df + near * near));
  const integral = power === 0 ? logRatio : Math.expm1(power * logRatio) / power;
  const atNear = Math.exp(power * Math.log1p((near * near) / df));
  const { cdf, densityAtZero } = bindStudentT(df);
  const size = densityAtZero * (df / 2) * atNear * integral;
  const moment = near === Math.abs(low) ? size : -size;
  return between(location + (scale * moment) / intervalMass(cdf, low, high), min, max);
}

function discreteMean({ values, weights }: DiscreteDistribution): number {
  let sum = 0;
  let total = 0;
  values.forEach((value, i) => {
    const weight = weights ? (weights[i] as number) : 1;
    sum += weight * value;
    total += weight;
  });
  return sum / total;
}

/** Rounding may lead past a bound by a unit in the last place. */
function between(mean: number, min = -Infinity, max = Infinity): number {
  return Math.min(max, Math.max(min, mean));
}
