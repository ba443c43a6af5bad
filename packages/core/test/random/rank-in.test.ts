import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Distribution, quantileFunction, rankIn } from "../../src/random/index.js";

describe("where a value stands in a distribution", () => {
  it.each<[title: string, distribution: Distribution, value: number, rank: number]>([
    ["2.5 is a quarter of the way from 0 to 10", { distribution: "uniform", min: 0, max: 10 }, 2.5, 0.25],
    ["below the range", { distribution: "uniform", min: 0, max: 10 }, -1, 0],
    ["above the range", { distribution: "uniform", min: 0, max: 10 }, 11, 1],
    [
      "2 in a triangle from 0 to 4 with its top at 1: 1 − (4 − 2)²/(4 · 3) = 2/3",
      { distribution: "triangular", min: 0, mode: 1, max: 4 },
      2,
      2 / 3,
    ],
    ["the mean of a normal", { distribution: "normal", mean: 5, sd: 2 }, 5, 0.5],
    // pnorm(1.96) in R.
    [
      "1.96 standard deviations above it",
      { distribution: "normal", mean: 5, sd: 2 },
      8.92,
      0.9750021048517795,
    ],
    ["half of what one of two equal values holds", { distribution: "discrete", values: [1, 2] }, 1, 0.25],
    ["between two equal values", { distribution: "discrete", values: [1, 2] }, 1.5, 0.5],
    ["the second of three: 1/3 below, half of 1/3", { distribution: "empirical", values: [3, 1, 2] }, 2, 0.5],
  ])("%s", (_title, distribution, value, rank) => {
    expect(rankIn(distribution, value)).toBeCloseTo(rank, 12);
  });

  it("gives back the probability from which a continuous variate was made", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        const pert: Distribution = { distribution: "pert", min: 1, mode: 1.3, max: 2 };
        expect(rankIn(pert, quantileFunction(pert)(p))).toBeCloseTo(p, 9);
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});
