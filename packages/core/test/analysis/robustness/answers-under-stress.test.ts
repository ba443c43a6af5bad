import { describe, expect, test } from "vitest";
import { answersUnderStress, type Comparison } from "@glidepath/core";
import { KeptSeries } from "../../../src/comparison/index.js";

/** A comparison of one pair whose difference of net is the numbers given. */
function differing(...values: readonly number[]): Comparison {
  const net = new KeptSeries({ years: [2024], planYears: 1 }, Float64Array.from(values));
  const pairs = [["b", "a"]];
  return {
    pairs,
    runs: values.length,
    quantileAccuracy: 0,
    difference: () => ({ net }),
  } as unknown as Comparison;
}

describe("the answer under stress", () => {
  // Of 8 and 12 the standard error is 2; four intervals share 5 %: Φ⁻¹(1 − 0.025/4) = 2.497705.
  const { base, cases, intervals } = answersUnderStress(differing(8, 12), {
    milder: differing(4, 8),
    nothing: differing(-2, 6),
    contrary: differing(-12, -8),
  });

  test("has intervals that hold for all cases together: 10 ± 2.497705·2", () => {
    expect(intervals).toBe(4);
    expect(base[0]?.low).toBeCloseTo(10 - 2 * 2.497705, 5);
    expect(base[0]?.better).toBe("b");
  });

  test("stands where 6 ± 5.0 is above zero, cannot be told of 2 ± 10, turns at −10 ± 5.0", () => {
    expect(cases.milder?.[0]).toMatchObject({ better: "b", answer: "stands" });
    expect(cases.nothing?.[0]).toMatchObject({ better: null, answer: "cannotBeTold" });
    expect(cases.contrary?.[0]).toMatchObject({ better: "a", answer: "turns" });
  });

  test("changes by what it does in each world: 4 − 8 and 8 − 12 are −4, without any error", () => {
    expect(cases.milder?.[0]?.change).toMatchObject({ estimate: -4, standardError: 0 });
    // −2 − 8 and 6 − 12: −10 and −6.
    expect(cases.nothing?.[0]?.change).toMatchObject({ estimate: -8, standardError: 2 });
  });

  test("an interval of its own would have told what the shared one leaves open: 4.5 ± 3.92 against ± 4.48 of two", () => {
    const alone = answersUnderStress(differing(2.5, 6.5), {});
    const shared = answersUnderStress(differing(2.5, 6.5), { other: differing(8, 12) });
    expect(alone.base[0]?.better).toBe("b");
    // 2.241403·2 = 4.482806.
    expect(shared.base[0]?.low).toBeCloseTo(4.5 - 4.482806, 5);
    const three = answersUnderStress(differing(2.5, 6.5), { x: differing(8, 12), y: differing(8, 12) });
    expect(three.base[0]?.better).toBeNull();
    expect(three.cases.x?.[0]?.answer).toBe("becomesPlain");
  });

  test("refuses a case in fewer worlds, of which no change can be told", () => {
    expect(() => answersUnderStress(differing(8, 12, 10), { shorter: differing(8, 12) })).toThrow(
      'cases.shorter: compare the same policies in the same worlds; pairs, runs and seed are [[["b","a"]],2,null], ' +
        'in the scenario as it stands [[["b","a"]],3,null].',
    );
  });

  test("of policies that are the same in every world stands where they stay the same", () => {
    const same = answersUnderStress(differing(0, 0), { still: differing(0, 0), apart: differing(8, 12) });
    expect(same.cases.still?.[0]?.answer).toBe("stands");
    expect(same.cases.apart?.[0]?.answer).toBe("becomesPlain");
  });
});
