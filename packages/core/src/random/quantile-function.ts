import { bindBeta } from "./bind-beta.js";
import { bindStudentT } from "./bind-student-t.js";
import type {
  BetaDistribution,
  DiscreteDistribution,
  Distribution,
  LognormalDistribution,
  NormalDistribution,
  StudentTDistribution,
  TriangularDistribution,
} from "./distribution.js";
import { normalCdf } from "./normal-cdf.js";
import { normalQuantile } from "./normal-quantile.js";
import { pertAsBeta } from "./pert-as-beta.js";
import { truncatedQuantile } from "./truncated-quantile.js";
import { distributionProblem } from "./validate-distribution.js";

/**
 * Quantile function (inverse cumulative distribution function) of a distribution given as data.
 *
 * Turns one uniform random number into one variate. The parameters are checked and bound once; the
 * function returned does not allocate memory.
 *
 * Methods: see `normalQuantile`, `studentTQuantile` and `betaQuantile`; truncation restricts the
 * probability; the values of "discrete" and "empirical" are put in order first and the step inverse
 * of their cumulative distribution function is used (the smallest value whose cumulative
 * probability reaches p; R's type 1), never an interpolation.
 *
 * @param d the distribution
 * @returns a function of a probability p, strictly between 0 and 1. It never decreases from one
 *   number of a `UniformStream` to the next larger one, and never leaves the distribution's bounds.
 * @throws RangeError with the text of `distributionProblem` if the parameters make no distribution
 *
 * @example
 * const quantile = quantileFunction({ distribution: "triangular", min: 1, mode: 1.3, max: 2 });
 * quantile(0.5); // 1.4083920216900385
 */
export function quantileFunction(d: Distribution): (p: number) => number {
  const problem = distributionProblem(d);
  if (problem) throw new RangeError(`${problem.key}: ${problem.message}`);
  switch (d.distribution) {
    case "normal":
      return normal(d);
    case "lognormal":
      return lognormal(d);
    case "triangular":
      return triangular(d);
    case "pert":
      return beta(pertAsBeta(d));
    case "uniform": {
      const { min, max } = d;
      return (p) => Math.min(max, min + (max - min) * p);
    }
    case "beta":
      return beta(d);
    case "studentT":
      return studentT(d);
    case "discrete":
      return discrete(d);
    case "empirical": {
      const sorted = Float64Array.from(d.values).sort();
      const count = sorted.length;
      return (p) => sorted[Math.ceil(p * count) - 1] as number;
    }
  }
}

function normal({ mean, sd, min = -Infinity, max = Infinity }: NormalDistribution): (p: number) => number {
  const z = truncatedQuantile(normalCdf, normalQuantile, (min - mean) / sd, (max - mean) / sd);
  return (p) => Math.min(max, Math.max(min, mean + sd * z(p)));
}

function lognormal({ median, sigma, min = 0, max = Infinity }: LognormalDistribution): (p: number) => number {
  const low = Math.log(min / median) / sigma;
  const high = Math.log(max / median) / sigma;
  const z = truncatedQuantile(normalCdf, normalQuantile, low, high);
  return (p) => Math.min(max, Math.max(min, median * Math.exp(sigma * z(p))));
}

function studentT(d: StudentTDistribution): (p: number) => number {
  const { df, location = 0, scale = 1, min = -Infinity, max = Infinity } = d;
  const { cdf, quantile } = bindStudentT(df);
  const t = truncatedQuantile(cdf, quantile, (min - location) / scale, (max - location) / scale);
  return (p) => Math.min(max, Math.max(min, location + scale * t(p)));
}

function triangular({ min, mode, max }: TriangularDistribution): (p: number) => number {
  const range = max - min;
  const atMode = (mode - min) / range;
  const rising = range * (mode - min);
  const falling = range * (max - mode);
  return (p) =>
    p <= atMode
      ? Math.min(mode, min + Math.sqrt(p * rising))
      : Math.max(mode, max - Math.sqrt((1 - p) * falling));
}

function beta({ alpha, beta: other, min = 0, max = 1 }: BetaDistribution): (p: number) => number {
  const range = max - min;
  const { oddsOf, normalGuess } = bindBeta(alpha, other);
  return (p) => {
    const odds = oddsOf(p, 1 - p, normalGuess(p, 1 - p));
    // Measured from the nearer end, so that neither end loses digits.
    return odds <= 1
      ? Math.min(max, min + range * (odds / (1 + odds)))
      : Math.max(min, max - range / (1 + odds));
  };
}

function discrete({ values, weights }: DiscreteDistribution): (p: number) => number {
  // A value without weight must not come up, not even through rounding.
  const pairs = values
    .map((value, i) => ({ value, weight: weights ? (weights[i] as number) : 1 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value);
  const sorted = Float64Array.from(pairs, ({ value }) => value);
  const cumulative = new Float64Array(pairs.length);
  let total = 0;
  pairs.forEach(({ weight }, i) => {
    total += weight;
    cumulative[i] = total;
  });
  return (p) => {
    const target = p * total;
    let first = 0;
    let last = sorted.length - 1;
    while (first < last) {
      const middle = (first + last) >>> 1;
      if ((cumulative[middle] as number) >= target) last = middle;
      else first = middle + 1;
    }
    return sorted[first] as number;
  };
}
