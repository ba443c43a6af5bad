import { bindStudentT } from "./bind-student-t.js";
import type { Distribution } from "./distribution.js";
import { intervalMass } from "./interval-mass.js";
import { normalCdf } from "./normal-cdf.js";

/**
 * What is wrong with a distribution: the key to look at, and a sentence with the value and the
 * repair.
 */
export interface DistributionProblem {
  readonly key: string;
  readonly message: string;
}

// Truncation to less than this share is a slip of the pen rather than a statement about an
// uncertain number.
const LEAST_MASS = 1e-6;
// A lognormal value one standard deviation up is then 22 026 times the median: surely not meant.
const LARGEST_SIGMA = 10;

/**
 * Checks whether the parameters of a distribution make sense together.
 *
 * Types and unknown keys are the caller's to check; a key that is missing counts as not being a
 * finite number.
 *
 * @param d the distribution
 * @returns the first problem found, or undefined if there is none
 *
 * @example
 * distributionProblem({ distribution: "uniform", min: 3, max: 2 });
 * // { key: "max", message: "max must be greater than min, received min 3 and max 2; exchange them" }
 */
export function distributionProblem(d: Distribution): DistributionProblem | undefined {
  switch (d.distribution) {
    case "normal":
      return (
        notFinite("mean", d.mean) ??
        notPositive("sd", d.sd) ??
        badBounds(d.min, d.max) ??
        negligible(d, normalCdf, (bound) => (bound - d.mean) / d.sd)
      );
    case "lognormal":
      return (
        notPositive("median", d.median) ??
        notPositive("sigma", d.sigma) ??
        tooLargeSigma(d.sigma) ??
        badBounds(d.min, d.max) ??
        negativeBound("min", d.min) ??
        notPositiveBound("max", d.max) ??
        negligible(d, normalCdf, (bound) => Math.log(Math.max(0, bound) / d.median) / d.sigma)
      );
    case "triangular":
      return badModes(d);
    case "pert":
      return badModes(d) ?? badLambda(d.lambda);
    case "uniform":
      return notFinite("min", d.min) ?? notFinite("max", d.max) ?? badBounds(d.min, d.max);
    case "beta":
      return (
        notPositive("alpha", d.alpha) ?? notPositive("beta", d.beta) ?? badBounds(d.min ?? 0, d.max ?? 1)
      );
    case "studentT": {
      const { location = 0, scale = 1 } = d;
      return (
        notPositive("df", d.df) ??
        notFinite("location", location) ??
        notPositive("scale", scale) ??
        badBounds(d.min, d.max) ??
        negligible(d, bindStudentT(d.df).cdf, (bound) => (bound - location) / scale)
      );
    }
    case "discrete":
      return badValues(d.values) ?? badWeights(d.values, d.weights);
    case "empirical":
      return badValues(d.values);
    default: {
      const { distribution } = d as { readonly distribution?: unknown };
      return {
        key: "distribution",
        message:
          `there is no distribution called ${String(distribution)}; write normal, lognormal, triangular, ` +
          "pert, uniform, beta, studentT, discrete or empirical",
      };
    }
  }
}

function notFinite(key: string, value: number): DistributionProblem | undefined {
  if (Number.isFinite(value)) return undefined;
  return { key, message: `${key} must be a finite number, received ${value}; write a number` };
}

function notPositive(key: string, value: number): DistributionProblem | undefined {
  if (Number.isFinite(value) && value > 0) return undefined;
  const repair =
    value === 0 && (key === "sd" || key === "sigma" || key === "scale")
      ? "for a number without spread write the number itself instead of a distribution"
      : "write a positive number";
  return { key, message: `${key} must be a finite number greater than 0, received ${value}; ${repair}` };
}

function tooLargeSigma(sigma: number): DistributionProblem | undefined {
  if (sigma <= LARGEST_SIGMA) return undefined;
  return {
    key: "sigma",
    message:
      `sigma must be at most ${LARGEST_SIGMA}, received ${sigma}; it is the standard deviation of the ` +
      "natural logarithm (0.1 is about 10 %), not of the value itself",
  };
}

function badBounds(min: number | undefined, max: number | undefined): DistributionProblem | undefined {
  for (const [key, value] of [
    ["min", min],
    ["max", max],
  ] as const) {
    if (value !== undefined && !Number.isFinite(value)) {
      return {
        key,
        message: `${key} must be a finite number, received ${value}; for no bound leave ${key} out`,
      };
    }
  }
  if (min === undefined || max === undefined || min < max) return undefined;
  const repair =
    min === max
      ? "for a number without spread write the number itself instead of a distribution"
      : "exchange them";
  return {
    key: "max",
    message: `max must be greater than min, received min ${min} and max ${max}; ${repair}`,
  };
}

function negativeBound(key: string, value: number | undefined): DistributionProblem | undefined {
  if (value === undefined || value >= 0) return undefined;
  return {
    key,
    message:
      `${key} must be at least 0 for a lognormal distribution, received ${value}; ` +
      `leave ${key} out or raise it`,
  };
}

function notPositiveBound(key: string, value: number | undefined): DistributionProblem | undefined {
  return value === undefined ? undefined : notPositive(key, value);
}

function badModes(d: {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}): DistributionProblem | undefined {
  const { min, mode, max } = d;
  const problem =
    notFinite("min", min) ?? notFinite("mode", mode) ?? notFinite("max", max) ?? badBounds(min, max);
  if (problem) return problem;
  if (min <= mode && mode <= max) return undefined;
  return {
    key: "mode",
    message:
      `mode must lie between min and max, received min ${min}, mode ${mode} and max ${max}; ` +
      "move the mode or the bound that it has passed",
  };
}

function badLambda(lambda: number | undefined): DistributionProblem | undefined {
  if (lambda === undefined || (Number.isFinite(lambda) && lambda >= 0)) return undefined;
  return {
    key: "lambda",
    message: `lambda must be a finite number of at least 0, received ${lambda}; leave it out for the usual 4`,
  };
}

function badValues(values: readonly number[]): DistributionProblem | undefined {
  if (values.length === 0) {
    return {
      key: "values",
      message: "values must hold at least one number, received none; write the numbers",
    };
  }
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong < 0) return undefined;
  return {
    key: "values",
    message:
      `values must be finite numbers, received ${values[wrong]} at position ${wrong + 1}; ` +
      "correct it or take it out",
  };
}

function badWeights(
  values: readonly number[],
  weights: readonly number[] | undefined,
): DistributionProblem | undefined {
  if (weights === undefined) return undefined;
  const key = "weights";
  if (weights.length !== values.length) {
    return {
      key,
      message:
        `weights must be as many as values, received ${weights.length} for ${values.length} values; ` +
        "write one weight per value",
    };
  }
  const wrong = weights.findIndex((weight) => !(Number.isFinite(weight) && weight >= 0));
  if (wrong >= 0) {
    return {
      key,
      message:
        `weights must be finite numbers of at least 0, received ${weights[wrong]} at position ${wrong + 1}; ` +
        "use 0 for a value that cannot occur",
    };
  }
  if (weights.some((weight) => weight > 0)) return undefined;
  return {
    key,
    message: `weights must not all be 0, received ${weights.length} zeros; leave weights out for equal ones`,
  };
}

/**
 * Truncation that leaves (almost) nothing of a distribution around 0; `standardise` maps a bound to
 * its scale.
 */
function negligible(
  { min, max }: { readonly min?: number; readonly max?: number },
  cdf: (z: number) => number,
  standardise: (bound: number) => number,
): DistributionProblem | undefined {
  if (min === undefined && max === undefined) return undefined;
  const low = min === undefined ? -Infinity : standardise(min);
  const high = max === undefined ? Infinity : standardise(max);
  const mass = intervalMass(cdf, low, high);
  if (mass >= LEAST_MASS) return undefined;
  return {
    key: min === undefined || high < 0 ? "max" : "min",
    message:
      `truncation ${describeInterval(min, max)} leaves ${mass.toPrecision(2)} of the probability of the whole ` +
      `distribution, less than ${LEAST_MASS}; widen the interval, or move the distribution to where it lies`,
  };
}

function describeInterval(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `to at most ${max}`;
  return max === undefined ? `to at least ${min}` : `to the interval from ${min} to ${max}`;
}
