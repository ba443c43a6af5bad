import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Distribution, meanOf, quantileFunction } from "../../src/random/index.js";
import { anyDistribution } from "./arbitraries.js";
import { relativeError } from "./relative-error.js";

// Reference: mpmath 1.3.0 at 30 digits, quadrature of x·f(x) and of f(x), rounded to a double.
// scipy.stats.truncnorm.mean(3, inf) and (-1, 3) of SciPy 1.17.1 agree to 5e-15.
const TRUNCATED: readonly (readonly [mean: number, d: Distribution])[] = [
  [10.89148755654503, { distribution: "normal", mean: 10, sd: 2, min: 9, max: 14 }],
  [3.2830986549304364, { distribution: "normal", mean: 0, sd: 1, min: 3 }],
  [-4.225607144489471, { distribution: "normal", mean: 0, sd: 1, max: -4 }],
  [0.282786110727154, { distribution: "normal", mean: 0, sd: 1, min: -1, max: 3 }],
  [114.01059085689911, { distribution: "lognormal", median: 100, sigma: 0.3, min: 80, max: 200 }],
  [7.704786478343338, { distribution: "lognormal", median: 3, sigma: 0.5, min: 6 }],
  [0.10945384314261106, { distribution: "studentT", df: 2.92, location: 0.1, scale: 0.4, min: -1.5, max: 2 }],
  [1.794504156439598, { distribution: "studentT", df: 0.5, min: -2, max: 30 }],
  [2.1150604856956985, { distribution: "studentT", df: 3, min: 1 }],
  [-0.7547635791926137, { distribution: "studentT", df: 3, max: 0.5 }],
  [0.28278646020073256, { distribution: "studentT", df: 1e6, min: -1, max: 3 }],
];

// Shapes too spiky for the grid below, or without a mean
function hasRoughEnds(d: Distribution): boolean {
  if (d.distribution === "beta") return d.alpha < 1 || d.beta < 1;
  if (d.distribution === "studentT") return d.df < 4 && (d.min === undefined || d.max === undefined);
  return d.distribution === "lognormal" && d.sigma > 1 && d.max === undefined;
}

describe("meanOf", () => {
  it.each(TRUNCATED)("is %d for %o, to 1e-13", (mean, d) => {
    expect(relativeError(meanOf(d), mean)).toBeLessThan(1e-13);
  });

  it("is ½·log(17/2)/(arctan 4 + arctan 1) for a Cauchy variable cut off at −1 and 4", () => {
    const expected = (0.5 * Math.log(17 / 2)) / (Math.atan(4) + Math.atan(1));
    const mean = meanOf({ distribution: "studentT", df: 1, min: -1, max: 4 });
    expect(relativeError(mean, expected)).toBeLessThan(1e-14);
    // and does not jump on the way there
    const beside = meanOf({ distribution: "studentT", df: 1 + 1e-9, min: -1, max: 4 });
    expect(relativeError(beside, expected)).toBeLessThan(1e-8);
  });

  it.each([
    ["its mean without bounds", { distribution: "normal", mean: 7, sd: 3 }, 7],
    ["median·exp(½·sigma²) = 2·e^½", { distribution: "lognormal", median: 2, sigma: 1 }, 2 * Math.exp(0.5)],
    ["(1 + 1.3 + 2)/3", { distribution: "triangular", min: 1, mode: 1.3, max: 2 }, 4.3 / 3],
    ["(0 + 4·1 + 4)/6", { distribution: "pert", min: 0, mode: 1, max: 4 }, 8 / 6],
    ["(0 + 2·1 + 4)/4", { distribution: "pert", min: 0, mode: 1, max: 4, lambda: 2 }, 1.5],
    ["(2 + 5)/2", { distribution: "uniform", min: 2, max: 5 }, 3.5],
    ["1/(1 + 3)", { distribution: "beta", alpha: 1, beta: 3 }, 0.25],
    ["−2 + 8·1/(1 + 3)", { distribution: "beta", alpha: 1, beta: 3, min: -2, max: 6 }, 0],
    ["its location without bounds", { distribution: "studentT", df: 1.5, location: 4 }, 4],
    ["(1·1 + 3·2 + 8·1)/4", { distribution: "discrete", values: [8, 1, 3], weights: [1, 1, 2] }, 3.75],
    ["(8 + 1 + 3)/3", { distribution: "discrete", values: [8, 1, 3] }, 4],
    ["(10 + 10 + 40)/3", { distribution: "empirical", values: [10, 40, 10] }, 20],
  ] as const)("is %s for %o", (_formula, d, mean) => {
    expect(meanOf(d)).toBeCloseTo(mean, 14);
  });

  it("is refused for a Student t without a mean", () => {
    const message =
      "df: a Student t distribution has no mean with df of at most 1, received 1; " +
      "give both min and max, or raise df";
    expect(() => meanOf({ distribution: "studentT", df: 1, min: 0 })).toThrow(new RangeError(message));
  });

  it("is refused when the parameters make no distribution", () => {
    expect(() => meanOf({ distribution: "empirical", values: [] })).toThrow(RangeError);
  });

  it("is the average of the quantile function over a fine grid, whatever the distribution", () => {
    const count = 4000;
    fc.assert(
      fc.property(anyDistribution, (d) => {
        if (hasRoughEnds(d)) return;
        const quantile = quantileFunction(d);
        let sum = 0;
        for (let i = 0; i < count; i += 1) sum += quantile((i + 0.5) / count);
        const spread = quantile(0.999) - quantile(0.001);
        // The midpoint rule misses at most about one cell of the tails, or of a step.
        expect(Math.abs(meanOf(d) - sum / count)).toBeLessThan(0.002 * spread + 1e-9);
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
