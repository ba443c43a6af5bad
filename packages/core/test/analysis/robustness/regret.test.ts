import { describe, expect, test } from "vitest";
import { regrets, satisficingShare, uniformStream } from "@glidepath/core";
import { normalPairs } from "./normal-pairs.js";

describe("regret", () => {
  test("in three worlds: best are 5, 4, 6, so that a falls short by 0, 3, 0 and b by 4, 0, 1", () => {
    const { a, b } = regrets({ a: Float64Array.of(5, 1, 6), b: Float64Array.of(1, 4, 5) });
    expect(a.expected.estimate).toBe(1);
    expect(b.expected.estimate).toBeCloseTo(5 / 3, 12);
    expect(a.maximum).toMatchObject({ estimate: 3, run: 1, worlds: 3 });
    expect(b.maximum).toMatchObject({ estimate: 4, run: 0, worlds: 3 });
  });

  test("of a policy that is best in every world is 0 throughout, and of one alone too", () => {
    const alone = regrets({ only: Float64Array.of(-3, 8) }).only;
    const { best, other } = regrets({ best: Float64Array.of(3, 4), other: Float64Array.of(2, 2) });
    for (const { expected, p90, ofWorst, maximum } of [alone, best]) {
      expect([expected.estimate, p90.estimate, ofWorst.estimate, maximum.estimate]).toEqual([0, 0, 0, 0]);
    }
    expect(other.expected.estimate).toBe(1.5);
  });

  test("a third policy that wins where the others lose adds to their regret, and takes nothing away", () => {
    const two = { a: Float64Array.of(5, 1), b: Float64Array.of(1, 4) };
    const three = { ...two, c: Float64Array.of(0, 9) };
    expect(regrets(three).a.expected.estimate).toBe((0 + 8) / 2);
    expect(regrets(two).a.expected.estimate).toBe((0 + 3) / 2);
  });

  // With D = A − B normal(δ, σ), the regret of A is max(0, −D): σφ(δ/σ) − δΦ(−δ/σ) on average.
  test("of normal pairs, D ~ N(1, 2): E max(0, −D) = 2·0.352065 − 1·0.308538 = 0.395593", () => {
    const { one, other } = normalPairs({ worlds: 20_000, shift: 1, sd: 2, seed: "regret" });
    const { a, b } = regrets({ a: one, b: other });
    expect(Math.abs(a.expected.estimate - 0.395593)).toBeLessThan(4 * a.expected.standardError);
    // E max(0, D) is that and the mean of D.
    expect(Math.abs(b.expected.estimate - 1.395593)).toBeLessThan(4 * b.expected.standardError);
    // P(−D > q) = 0.1: q = −1 + 2·1.281552 = 1.563103.
    expect(a.p90.low).toBeLessThan(1.563103);
    expect(a.p90.high).toBeGreaterThan(1.563103);
    // The worst twentieth of −D ~ N(−1, 2): −1 + 2·φ(1.644854)/0.05 = −1 + 2·2.062713 = 3.125426.
    expect(Math.abs(a.ofWorst.estimate - 3.125426)).toBeLessThan(4 * a.ofWorst.standardError);
  });

  test("of few worlds most may be worse than the largest seen: 1 − 0.05^(1/59) is 4.95 %, of 2 995 it is 0.1 %", () => {
    const of = (worlds: number) => regrets({ a: new Float64Array(worlds) }).a.maximum.exceededIn;
    expect(of(59)).toBeCloseTo(0.0495, 4);
    expect(of(2995)).toBeCloseTo(0.001, 5);
  });

  test("the bound of what the maximum leaves out holds in 95 % of samples: 40 uniform worlds, 2 000 times", () => {
    const worlds = 40;
    let held = 0;
    for (let sample = 0; sample < 2000; sample++) {
      const next = uniformStream("maximum", "sample", sample);
      const values = Float64Array.from({ length: worlds }, () => next());
      const { maximum } = regrets({ none: new Float64Array(worlds), best: values }).none;
      // The regret is uniform, so that it exceeds its maximum m in a share 1 − m of worlds.
      if (1 - maximum.estimate <= maximum.exceededIn) held++;
    }
    // Binomial with 0.95: a standard deviation is 0.49 % of 2 000.
    expect(Math.abs(held / 2000 - 0.95)).toBeLessThan(4 * 0.0049);
  });

  test("is refused of policies that were not tried in the same worlds", () => {
    expect(() => regrets({ a: Float64Array.of(1, 2), b: Float64Array.of(1) })).toThrow("received a: 2, b: 1");
    expect(() => regrets({})).toThrow(RangeError);
  });
});

describe("the share of worlds that are good enough", () => {
  test("counts a world at the threshold: of −2, −1, 0, 1 three are at least −1, with Wilson's 30.06 to 95.44 %", () => {
    const share = satisficingShare(Float64Array.of(-2, -1, 0, 1), -1);
    expect(share.estimate).toBe(0.75);
    expect(share.low).toBeCloseTo(0.3006, 4);
    expect(share.high).toBeCloseTo(0.9544, 4);
  });

  test("is refused without a threshold or a world", () => {
    expect(() => satisficingShare(Float64Array.of(1), Number.NaN)).toThrow("atLeast must be a number");
    expect(() => satisficingShare(new Float64Array(), 0)).toThrow(RangeError);
  });
});
