import { describe, expect, it } from "vitest";
import { quantileRanks } from "../../src/comparison/samples/quantile-ranks.js";
import { ValueSample } from "../../src/index.js";
import { SketchedSample } from "../../src/comparison/index.js";
import { uniformStream } from "../../src/random/index.js";

// Truth beside the code: sums of binomial probabilities, term by term.
function binomialAtMost(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = term;
  for (let i = 1; i <= k; i++) {
    term *= ((n - i + 1) / i) * (p / (1 - p));
    sum += term;
  }
  return k < 0 ? 0 : sum;
}

describe("a quantile's interval lies between order statistics", () => {
  it.each([
    [10, 2, 9],
    [20, 6, 15],
    [25, 8, 18],
    [100, 40, 61],
  ])("of the median of %d values: ranks %d and %d, as textbooks tabulate them", (n, low, high) => {
    expect(quantileRanks(n, 0.5)).toEqual({ low, high });
  });

  it.each([
    [5, 0.5],
    [59, 0.05],
    [200, 0.05],
    [200, 0.95],
    [500, 0.25],
  ])("%d values, quantile %d: no narrower ranks leave at most 2.5 %% on either side", (n, p) => {
    const { low, high } = quantileRanks(n, p);
    expect(binomialAtMost(low - 1, n, p)).toBeLessThanOrEqual(0.025);
    expect(binomialAtMost(low, n, p)).toBeGreaterThan(0.025);
    expect(1 - binomialAtMost(high - 1, n, p)).toBeLessThanOrEqual(0.025 + 1e-12);
    expect(1 - binomialAtMost(high - 2, n, p)).toBeGreaterThan(0.025);
  });

  it("five worlds cannot bound the 5 % quantile from below: that end is infinite", () => {
    const { estimate, low, high } = new ValueSample(Float64Array.of(5, 3, 1, 2, 4)).quantileInterval(0.05);
    expect([estimate, low, high]).toEqual([1.2, -Infinity, 2]);
  });

  it("holds the true quantile in at least 95 % of 2 000 samples of 80, and not in nearly all", () => {
    const samples = 2_000;
    let held = 0;
    for (let run = 0; run < samples; run++) {
      const next = uniformStream("quantile", "coverage", run);
      const { low, high } = new ValueSample(Float64Array.from({ length: 80 }, () => next())).quantileInterval(
        0.25,
      );
      if (low <= 0.25 && 0.25 <= high) held++;
    }
    const { low, high } = quantileRanks(80, 0.25);
    const exact = binomialAtMost(high - 1, 80, 0.25) - binomialAtMost(low - 1, 80, 0.25);
    expect(exact).toBeGreaterThanOrEqual(0.95);
    // Four binomial standard deviations.
    expect(Math.abs(held / samples - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / samples));
  });
});

describe("a quantile is asked for by a probability", () => {
  it.each([5, -0.1, Number.NaN])("not by %s", (p) => {
    const told = `quantile: write a probability from 0 to 1, such as 0.05; received ${p}.`;
    const values = Float64Array.of(1, 2, 3);
    const sketched = SketchedSample.empty();
    sketched.add(values);
    for (const sample of [new ValueSample(values), sketched]) {
      expect(() => sample.quantile(p)).toThrow(told);
      expect(() => sample.quantileInterval(p)).toThrow(told);
    }
  });
});
