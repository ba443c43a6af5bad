import { describe, expect, test } from "vitest";
import { checkScenario, rankCorrelations, spearman } from "@glidepath/core";
import { buildModel } from "../../src/world/index.js";
import { drammen2024 } from "@glidepath/core/examples";
import { fisherInterval } from "../../src/analysis/fisher-interval.js";

describe("Spearman's rank correlation", () => {
  test("with ties is what SciPy 1.17 spearmanr gives: 0.4355910195174502", () => {
    const first = Float64Array.of(3.1, 1.2, 4.7, 1.2, 5.9, 2.6, 5.3, 5.8, 9.7, 9.3);
    const second = Float64Array.of(2.7, 1.8, 2.8, 1.8, 2.8, 4.5, 9.0, 4.5, 2.3, 5.3);
    expect(spearman(first, second)).toBeCloseTo(0.4355910195174502, 14);
  });

  test("is 1 − 6·Σd²/(n(n² − 1)) without ties: ranks 1 2 3 4 against 2 1 4 3 give 1 − 24/60 = 0.6", () => {
    expect(spearman(Float64Array.of(1, 20, 300, 4000), Float64Array.of(-2, -9, 8, 7))).toBeCloseTo(0.6, 14);
  });

  test("sees order alone: exp of a number goes with it wholly, its reciprocal wholly against it", () => {
    const x = Float64Array.from({ length: 50 }, (_, i) => 1 + ((i * 7) % 50));
    expect(spearman(x, x.map(Math.exp))).toBe(1);
    expect(
      spearman(
        x,
        x.map((value) => 1 / value),
      ),
    ).toBe(-1);
  });

  test("of what never varies is not known, and of columns of unequal length is refused", () => {
    expect(spearman(Float64Array.of(1, 2, 3), Float64Array.of(5, 5, 5))).toBeUndefined();
    expect(() => spearman(Float64Array.of(1, 2), Float64Array.of(1))).toThrow(RangeError);
  });

  test("0.5 of 103 pairs: tanh(0.549306 ± 1.959964·√(1.125/100)) is 0.328745 to 0.639420", () => {
    const { low, high } = fisherInterval(0.5, 103);
    expect(low).toBeCloseTo(0.328745, 6);
    expect(high).toBeCloseTo(0.63942, 6);
  });
});

describe("rankCorrelations", () => {
  const scenario = checkScenario(drammen2024);
  const seed = "rank";

  // What was drawn of a number in the first worlds.
  function drawn(key: string, worlds: number): Float64Array {
    const { parameters } = buildModel(scenario);
    const place = parameters.keys.indexOf(key);
    const values = new Float64Array(parameters.keys.length);
    return Float64Array.from({ length: worlds }, (_, run) => {
      parameters.draw(seed, run, values);
      return values[place] ?? Number.NaN;
    });
  }

  test("finds the number that an outcome is made of, with its status, and nothing else stands out", () => {
    const outcome = drawn("staffing.resolve", 400).map((value) => -(value ** 3));
    const [first, ...others] = rankCorrelations(scenario, outcome, { seed });
    expect(first).toMatchObject({
      assumption: { key: "staffing.resolve", status: "assumed" },
      correlation: { estimate: -1 },
      standsOut: true,
    });
    expect(others.length).toBeGreaterThan(30);
    // One in twenty seeds would have one; this one has none.
    expect(others.filter(({ standsOut }) => standsOut)).toEqual([]);
  });

  test("sets two numbers in the order of what they do", () => {
    const [strong, weak] = [drawn("staffing.resolve", 400), drawn("staffing.tolerance", 400)];
    // Both are uniform, of width 0.95 and 0.1: as standard deviations 3 to 1.
    const outcome = strong.map((value, i) => 3 * (value / 0.95) + (weak[i] ?? 0) / 0.1);
    const keys = rankCorrelations(scenario, outcome, { seed }).map(({ assumption }) => assumption.key);
    expect(keys.slice(0, 2)).toEqual(["staffing.resolve", "staffing.tolerance"]);
  });

  test("says nothing of an outcome that is the same in all worlds, or of fewer than thirty", () => {
    expect(rankCorrelations(scenario, new Float64Array(40), { seed })).toEqual([]);
    expect(rankCorrelations(scenario, drawn("staffing.resolve", 29), { seed })).toEqual([]);
  });
});
