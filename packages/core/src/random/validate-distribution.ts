import { bindStudentT } from "./bind-student-t.js";
import type { Distribution } from "./distribution.js";
import { type DistributionFault, distributionFaults } from "./distribution-faults.js";
import { fillIn } from "./fill-in.js";
import { intervalMass } from "./interval-mass.js";
import { normalCdf } from "./normal-cdf.js";

/**
 * What is wrong with a distribution: the key to look at, and a sentence with the value and the
 * repair; and the same as data, for other languages.
 */
export interface DistributionProblem {
  readonly key: string;
  readonly message: string;
  readonly fault: DistributionFault;
  /** What is told with it, by the names in braces. */
  readonly values: Readonly<Record<string, string | number>>;
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
 * distributionProblem({ distribution: "uniform", min: 3, max: 2 })?.message;
 * // "max must be greater than min, received min 3 and max 2; exchange them"
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
      return found("distribution", "unknownDistribution", { name: String(distribution) });
    }
  }
}

function found(
  key: string,
  fault: DistributionFault,
  values: DistributionProblem["values"] = {},
): DistributionProblem {
  return { key, message: fillIn(distributionFaults[fault], values), fault, values };
}

function notFinite(key: string, value: number): DistributionProblem | undefined {
  return Number.isFinite(value) ? undefined : found(key, "notFinite", { key, value });
}

function notPositive(key: string, value: number): DistributionProblem | undefined {
  if (Number.isFinite(value) && value > 0) return undefined;
  const isSpread = value === 0 && (key === "sd" || key === "sigma" || key === "scale");
  return found(key, isSpread ? "withoutSpread" : "notPositive", { key, value });
}

function tooLargeSigma(sigma: number): DistributionProblem | undefined {
  if (sigma <= LARGEST_SIGMA) return undefined;
  return found("sigma", "sigmaTooLarge", { most: LARGEST_SIGMA, value: sigma });
}

function badBounds(min: number | undefined, max: number | undefined): DistributionProblem | undefined {
  for (const [key, value] of [
    ["min", min],
    ["max", max],
  ] as const) {
    if (value !== undefined && !Number.isFinite(value)) return found(key, "boundNotFinite", { key, value });
  }
  if (min === undefined || max === undefined || min < max) return undefined;
  return found("max", min === max ? "boundsEqual" : "boundsExchanged", { min, max });
}

function negativeBound(key: string, value: number | undefined): DistributionProblem | undefined {
  if (value === undefined || value >= 0) return undefined;
  return found(key, "negativeBound", { key, value });
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
  return found("mode", "modeOutside", { min, mode, max });
}

function badLambda(lambda: number | undefined): DistributionProblem | undefined {
  if (lambda === undefined || (Number.isFinite(lambda) && lambda >= 0)) return undefined;
  return found("lambda", "negativeLambda", { value: lambda });
}

function badValues(values: readonly number[]): DistributionProblem | undefined {
  if (values.length === 0) return found("values", "withoutValues");
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong < 0) return undefined;
  return found("values", "valueNotFinite", { value: values[wrong], position: wrong + 1 });
}

function badWeights(
  values: readonly number[],
  weights: readonly number[] | undefined,
): DistributionProblem | undefined {
  if (weights === undefined) return undefined;
  const key = "weights";
  if (weights.length !== values.length) {
    return found(key, "weightsOfOtherLength", { weights: weights.length, values: values.length });
  }
  const wrong = weights.findIndex((weight) => !(Number.isFinite(weight) && weight >= 0));
  if (wrong >= 0) return found(key, "negativeWeight", { value: weights[wrong], position: wrong + 1 });
  if (weights.some((weight) => weight > 0)) return undefined;
  return found(key, "weightsAllZero", { count: weights.length });
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
  const key = min === undefined || high < 0 ? "max" : "min";
  const told = { mass: mass.toPrecision(2), least: LEAST_MASS };
  if (min === undefined) return found(key, "truncatedAbove", { max: String(max), ...told });
  if (max === undefined) return found(key, "truncatedBelow", { min, ...told });
  return found(key, "truncatedToInterval", { min, max, ...told });
}
