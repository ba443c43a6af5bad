import { describe, expect, test } from "vitest";
import { mayBeBest, normalQuantile, uniformStream } from "@glidepath/core";

/** Policies whose outcomes share half of their spread, with means of their own. */
function samples(means: readonly number[], worlds: number, sample: number): Record<string, Float64Array> {
  const uniform = uniformStream("best", "pairs", sample);
  const normal = () => normalQuantile(uniform());
  const all = means.map(() => new Float64Array(worlds));
  for (let i = 0; i < worlds; i++) {
    const shared = normal();
    all.forEach((values, p) => {
      values[i] = (means[p] ?? 0) + shared + normal();
    });
  }
  return Object.fromEntries(all.map((values, p) => [`p${p}`, values]));
}

describe("which policy may be best on average", () => {
  test("three worlds, a − b = 2, 3, 1: mean 2, standard error 1/√3, t(0.95; 2) = 2.919986: from 0.314146 on", () => {
    const { candidates, best, advantage } = mayBeBest({
      a: Float64Array.of(3, 5, 4),
      b: Float64Array.of(1, 2, 3),
    });
    expect({ candidates, best }).toEqual({ candidates: ["a"], best: "a" });
    expect(advantage.a.estimate).toBe(2);
    expect(advantage.a.low).toBeCloseTo(2 - 2.919986 / Math.sqrt(3), 5);
    expect(advantage.b.high).toBeCloseTo(-2 + 2.919986 / Math.sqrt(3), 5);
  });

  test("with three policies the bound is t(0.975; 2) = 4.302653, and the same difference tells nothing", () => {
    const { candidates, best } = mayBeBest({
      a: Float64Array.of(3, 5, 4),
      b: Float64Array.of(1, 2, 3),
      c: Float64Array.of(1, 2, 3),
    });
    expect({ candidates, best }).toEqual({ candidates: ["a", "b", "c"], best: undefined });
  });

  test("policies that do the same in every world stay together; one that is better by as much everywhere leaves", () => {
    const values = Float64Array.of(4, 2, 9);
    const outcomes = { a: values, b: values.slice(), worse: values.map((value) => value - 1) };
    expect(mayBeBest(outcomes)).toMatchObject({ candidates: ["a", "b"], best: undefined });
  });

  test("of a single world nobody is best, and of one policy that one is", () => {
    expect(mayBeBest({ a: Float64Array.of(2), b: Float64Array.of(1) }).best).toBeUndefined();
    expect(mayBeBest({ a: Float64Array.of(2, 3) }).best).toBe("a");
  });

  test("of six alike, noise makes a winner in at most 5 % of 1 000 samples; the better one is always kept in 95 %", () => {
    let winners = 0;
    let kept = 0;
    for (let sample = 0; sample < 1000; sample++) {
      const alike = mayBeBest(samples([0, 0, 0, 0, 0, 0], 60, sample));
      if (alike.best !== undefined) winners++;
      // The hardest case: the best is so by a hair.
      if (mayBeBest(samples([0.001, 0, 0, 0, 0, 0], 60, sample)).candidates.includes("p0")) kept++;
    }
    // One-sided binomial bounds at four standard deviations of 0.69 %.
    expect(winners / 1000).toBeLessThan(0.05);
    expect(kept / 1000).toBeGreaterThan(0.95 - 4 * 0.0069);
    // Not by keeping everything: of 1 against 0 nobody else is left.
    expect(mayBeBest(samples([1, 0, 0, 0, 0, 0], 400, 0)).best).toBe("p0");
  });
});
