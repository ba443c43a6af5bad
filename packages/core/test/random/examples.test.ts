import { describe, expect, it } from "vitest";
import {
  betaQuantile,
  cholesky,
  directionNumbers,
  distributionProblem,
  logGamma,
  meanOf,
  normalCdf,
  normalQuantile,
  pearsonFromSpearman,
  quantileFunction,
  regularizedIncompleteBeta,
  sobolBits,
  studentTCdf,
  studentTQuantile,
} from "../../src/random/index.js";

// The examples in the docstrings of this room. SciPy 1.17.1 gives the same numbers: ndtri, ndtr, gammaln,
// stdtrit, stdtr, betaincinv, betainc, triang(0.3, 1, 1).ppf.
describe("the examples in the docstrings", () => {
  it.each([
    ["normalQuantile(0.975)", normalQuantile(0.975), 1.959963984540054],
    ["normalCdf(-1.96)", normalCdf(-1.96), 0.024997895148220435],
    ["logGamma(5)", logGamma(5), 3.1780538303479458],
    ["studentTQuantile(0.975, 10)", studentTQuantile(0.975, 10), 2.228138851986274],
    ["studentTCdf(-2, 10)", studentTCdf(-2, 10), 0.03669401738537018],
    ["betaQuantile(0.5, 2, 3)", betaQuantile(0.5, 2, 3), 0.38572756813238945],
    ["regularizedIncompleteBeta(0.5, 2, 3)", regularizedIncompleteBeta(0.5, 2, 3), 0.6875],
    [
      "quantileFunction of a triangular distribution",
      quantileFunction({ distribution: "triangular", min: 1, mode: 1.3, max: 2 })(0.5),
      1.4083920216900385,
    ],
    ["pearsonFromSpearman(0.5)", pearsonFromSpearman(0.5), 0.5176380902050415],
    ["directionNumbers(0)[1]", directionNumbers(0)[1], 2 ** 30],
    ["sobolBits in the first dimension", sobolBits(directionNumbers(0), 6) / 2 ** 32, 0.375],
    ["meanOf a PERT distribution", meanOf({ distribution: "pert", min: 0, mode: 1, max: 4 }), 4 / 3],
  ])("hold for %s", (_call, value, expected) => {
    expect(value).toBeCloseTo(expected, 14);
  });

  it("hold for cholesky", () => {
    expect(
      cholesky([
        [1, 0.6],
        [0.6, 1],
      ]),
    ).toEqual([[1], [0.6, 0.8]]);
  });

  it("hold for distributionProblem", () => {
    expect(distributionProblem({ distribution: "uniform", min: 3, max: 2 })).toMatchObject({
      key: "max",
      message: "max must be greater than min, received min 3 and max 2; exchange them",
    });
  });
});
