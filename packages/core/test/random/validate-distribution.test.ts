import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Distribution, distributionProblem } from "../../src/random/index.js";
import { anyDistribution } from "./arbitraries.js";

const NO_SPREAD = "for a number without spread write the number itself instead of a distribution";

const PROBLEMS: readonly (readonly [d: Distribution, key: string, message: string])[] = [
  [
    { distribution: "normal", mean: NaN, sd: 1 },
    "mean",
    "mean must be a finite number, received NaN; write a number",
  ],
  [
    { distribution: "normal", mean: 0, sd: 0 },
    "sd",
    `sd must be a finite number greater than 0, received 0; ${NO_SPREAD}`,
  ],
  [
    { distribution: "normal", mean: 0, sd: 1, min: 2, max: 1 },
    "max",
    "max must be greater than min, received min 2 and max 1; exchange them",
  ],
  [
    { distribution: "normal", mean: 0, sd: 1, min: -Infinity },
    "min",
    "min must be a finite number, received -Infinity; for no bound leave min out",
  ],
  [
    // Φ(−6) = 9.9e-10
    { distribution: "normal", mean: 100, sd: 10, min: 160 },
    "min",
    "truncation to at least 160 leaves 9.9e-10 of the probability of the whole distribution, less than 0.000001; " +
      "widen the interval, or move the distribution to where it lies",
  ],
  [
    { distribution: "normal", mean: 100, sd: 10, max: 40 },
    "max",
    "truncation to at most 40 leaves 9.9e-10 of the probability of the whole distribution, less than 0.000001; " +
      "widen the interval, or move the distribution to where it lies",
  ],
  [
    { distribution: "lognormal", median: -1, sigma: 0.1 },
    "median",
    "median must be a finite number greater than 0, received -1; write a positive number",
  ],
  [
    { distribution: "lognormal", median: 1, sigma: 0 },
    "sigma",
    `sigma must be a finite number greater than 0, received 0; ${NO_SPREAD}`,
  ],
  [
    { distribution: "lognormal", median: 100, sigma: 20 },
    "sigma",
    "sigma must be at most 10, received 20; it is the standard deviation of the natural logarithm " +
      "(0.1 is about 10 %), not of the value itself",
  ],
  [
    { distribution: "lognormal", median: 1, sigma: 0.1, min: -1 },
    "min",
    "min must be at least 0 for a lognormal distribution, received -1; leave min out or raise it",
  ],
  [
    { distribution: "lognormal", median: 1, sigma: 0.1, max: 0 },
    "max",
    "max must be a finite number greater than 0, received 0; write a positive number",
  ],
  [
    // Φ(−log(1/0.5)/0.1) = Φ(−6.931) = 2.1e-12
    { distribution: "lognormal", median: 1, sigma: 0.1, min: 0.1, max: 0.5 },
    "max",
    "truncation to the interval from 0.1 to 0.5 leaves 2.1e-12 of the probability of the whole distribution, " +
      "less than 0.000001; widen the interval, or move the distribution to where it lies",
  ],
  [
    { distribution: "triangular", min: 1, mode: 3, max: 2 },
    "mode",
    "mode must lie between min and max, received min 1, mode 3 and max 2; move the mode or the bound that it has passed",
  ],
  [
    { distribution: "triangular", min: 1, mode: 1, max: 1 },
    "max",
    `max must be greater than min, received min 1 and max 1; ${NO_SPREAD}`,
  ],
  [
    { distribution: "pert", min: 0, mode: -1, max: 2 },
    "mode",
    "mode must lie between min and max, received min 0, mode -1 and max 2; move the mode or the bound that it has passed",
  ],
  [
    { distribution: "pert", min: 0, mode: 1, max: 2, lambda: -1 },
    "lambda",
    "lambda must be a finite number of at least 0, received -1; leave it out for the usual 4",
  ],
  [
    { distribution: "uniform", min: 3, max: 2 },
    "max",
    "max must be greater than min, received min 3 and max 2; exchange them",
  ],
  [
    { distribution: "uniform", min: 3, max: Infinity },
    "max",
    "max must be a finite number, received Infinity; write a number",
  ],
  [
    { distribution: "beta", alpha: 0, beta: 1 },
    "alpha",
    "alpha must be a finite number greater than 0, received 0; write a positive number",
  ],
  [
    { distribution: "beta", alpha: 1, beta: -2 },
    "beta",
    "beta must be a finite number greater than 0, received -2; write a positive number",
  ],
  [
    { distribution: "beta", alpha: 1, beta: 2, min: 1.5 },
    "max",
    "max must be greater than min, received min 1.5 and max 1; exchange them",
  ],
  [
    { distribution: "studentT", df: 0 },
    "df",
    "df must be a finite number greater than 0, received 0; write a positive number",
  ],
  [
    { distribution: "studentT", df: 3, scale: 0 },
    "scale",
    `scale must be a finite number greater than 0, received 0; ${NO_SPREAD}`,
  ],
  [
    { distribution: "studentT", df: 3, location: Infinity },
    "location",
    "location must be a finite number, received Infinity; write a number",
  ],
  [
    { distribution: "discrete", values: [] },
    "values",
    "values must hold at least one number, received none; write the numbers",
  ],
  [
    { distribution: "discrete", values: [1, NaN] },
    "values",
    "values must be finite numbers, received NaN at position 2; correct it or take it out",
  ],
  [
    { distribution: "discrete", values: [1, 2], weights: [1] },
    "weights",
    "weights must be as many as values, received 1 for 2 values; write one weight per value",
  ],
  [
    { distribution: "discrete", values: [1, 2], weights: [1, -1] },
    "weights",
    "weights must be finite numbers of at least 0, received -1 at position 2; use 0 for a value that cannot occur",
  ],
  [
    { distribution: "discrete", values: [1, 2], weights: [0, 0] },
    "weights",
    "weights must not all be 0, received 2 zeros; leave weights out for equal ones",
  ],
  [
    { distribution: "empirical", values: [] },
    "values",
    "values must hold at least one number, received none; write the numbers",
  ],
];

describe("distributionProblem", () => {
  it.each(PROBLEMS)("of %o is with %s", (d, key, message) => {
    expect(distributionProblem(d)).toMatchObject({ key, message });
  });

  it("names the distributions there are when asked for another", () => {
    expect(distributionProblem({ distribution: "gaussian" } as unknown as Distribution)).toMatchObject({
      key: "distribution",
      message:
        "there is no distribution called gaussian; write normal, lognormal, triangular, pert, uniform, beta, " +
        "studentT, discrete or empirical",
    });
  });

  it("finds nothing wrong with a distribution that is in order", () => {
    fc.assert(
      fc.property(anyDistribution, (d) => {
        expect(distributionProblem(d)).toBeUndefined();
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("accepts a mode on either end and a truncation that leaves little, but not next to nothing", () => {
    expect(distributionProblem({ distribution: "triangular", min: 0, mode: 0, max: 1 })).toBeUndefined();
    expect(distributionProblem({ distribution: "pert", min: 0, mode: 1, max: 1 })).toBeUndefined();
    // Φ(−4.5) = 3.4e-6
    expect(distributionProblem({ distribution: "normal", mean: 0, sd: 1, min: 4.5 })).toBeUndefined();
  });
});
