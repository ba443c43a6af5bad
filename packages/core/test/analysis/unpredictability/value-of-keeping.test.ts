import { describe, expect, test } from "vitest";
import { compare, valueOfKeeping, type Comparison } from "@glidepath/core";
import { KeptSeries } from "../../../src/comparison/index.js";
import { drammen2024 } from "@glidepath/core/examples";

const sheds = { kind: "drop", to: 125, minors: 6 } as const;

/** A comparison whose differences of net, given a rise and a fall, are the numbers given. */
function differing(rise: readonly number[], fall: readonly number[]): Comparison {
  const series = (values: readonly number[]) =>
    new KeptSeries({ years: [2024], planYears: 1 }, Float64Array.from(values));
  const all = series([...rise, ...fall]);
  return {
    runs: rise.length + fall.length,
    difference: () => ({
      netGiven: (change: "rise" | "fall") => series(change === "rise" ? rise : fall),
      net: all,
      people: all,
      adjustmentCost: all,
    }),
  } as unknown as Comparison;
}

describe("the value of keeping capacity", () => {
  test("worth 30 ± 2 given a rise and −10 ± 1 given a fall, it pays from a chance of 10/40 = 25 % on", () => {
    // Of 28 and 32 the standard error is 2, of −11 and −9 it is 1.
    const { givenRise, givenFall, breakEven, shareRising } = valueOfKeeping(
      differing([28, 32], [-11, -9]),
      "keeps",
      "sheds",
    );
    expect(givenRise).toMatchObject({ estimate: 30, standardError: 2 });
    expect(givenFall).toMatchObject({ estimate: -10, standardError: 1 });
    expect(shareRising.estimate).toBe(0.5);
    expect(breakEven?.estimate).toBe(0.25);
    // √((10·2)² + (30·1)²)/40² = 36.0555/1600.
    expect(breakEven?.standardError).toBeCloseTo(0.0225347, 7);
  });

  test("has no chance at which it begins to pay where it never costs, or is never worth anything", () => {
    expect(valueOfKeeping(differing([3, 4], [1, 2]), "keeps", "sheds").breakEven).toBeUndefined();
    expect(valueOfKeeping(differing([-3, -4], [-1, -2]), "keeps", "sheds").breakEven).toBeUndefined();
  });

  test("has none where a rise or a fall is seen in a single world: its error is not known", () => {
    expect(valueOfKeeping(differing([30], [-11, -9]), "keeps", "sheds").breakEven).toBeUndefined();
    expect(valueOfKeeping(differing([28, 32], [-10]), "keeps", "sheds").breakEven).toBeUndefined();
  });

  test("of a policy that keeps nothing is nothing, in every world", () => {
    const policies = { sheds, keeps: { ...sheds, keepsCapacity: { share: 0 } } };
    const none = valueOfKeeping(compare({ ...drammen2024, policies }, { runs: 60 }), "keeps", "sheds");
    expect(none.givenRise.estimate).toBe(0);
    expect(none.givenFall.estimate).toBe(0);
  });

  test("costs more where need falls than where it rises, and raises adjustment cost on average", () => {
    const policies = { sheds, keeps: { ...sheds, keepsCapacity: { share: 0.8 } } };
    const value = valueOfKeeping(compare({ ...drammen2024, policies }, { runs: 250 }), "keeps", "sheds");
    expect(value.givenFall.high).toBeLessThan(0);
    expect(value.givenRise.estimate).toBeGreaterThan(value.givenFall.estimate);
    expect(value.adjustmentCost.low).toBeGreaterThan(0);
    expect(value.shareRising.estimate).toBeGreaterThan(0);
  });
});
