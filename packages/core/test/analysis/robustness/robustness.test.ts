import { beforeAll, describe, expect, test } from "vitest";
import { compare, type Comparison, type Robustness, robustness } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";

const policies = ["gradual", "sharp", "sharp-ahead"];

describe("the robustness of a comparison", () => {
  let comparison: Comparison;
  let robust: Robustness;
  beforeAll(() => {
    comparison = compare(drammen2024, { policies, runs: 250, seed: "robust" });
    robust = robustness(comparison, { netAtLeast: -50e6, fundAtLeast: -10e6 });
  });

  test("differs in expected regret by the difference of net: both fall short of the same best", () => {
    const [gradual, sharp] = [robust.regret.gradual, robust.regret.sharp];
    const { mean } = comparison.difference("sharp", "gradual").net.total;
    expect(gradual.expected.estimate - sharp.expected.estimate).toBeCloseTo(mean.estimate, 2);
  });

  test("counts the worlds whose fund stays at or above the reader's limit to the end of the plan", () => {
    const { goodEnough } = robust;
    expect(goodEnough).toMatchObject({ netAtLeast: -50e6, fundAtLeast: -10e6 });
    const fund = comparison.paths("sharp")?.fund ?? new Float64Array();
    const years = comparison.years.length;
    const enough = Array.from({ length: 250 }, (_, run) =>
      [0, 1, 2, 3].every((year) => fund[run * years + year] > -10e6 - 0.005),
    ).filter(Boolean).length;
    expect(goodEnough.fund.sharp.estimate).toBeCloseTo(enough / 250, 12);
    expect(enough).toBeGreaterThan(0);
    expect(enough).toBeLessThan(250);
  });

  test("tells of dominance for the pairs of the comparison, and of the best among all", () => {
    expect(robust.dominance.map(({ first, second }) => [first, second])).toEqual(comparison.pairs);
    expect(Object.keys(robust.best.advantage)).toEqual(policies);
    expect(robust.best.candidates.length).toBeGreaterThan(0);
  });

  test("finds a policy and itself the same, without regret", () => {
    const spec = { kind: "hold", at: 100 } as const;
    const twice = compare({ ...drammen2024, policies: { one: spec, two: spec } }, { runs: 40 });
    const { regret, dominance, best } = robustness(twice);
    expect(regret.one.maximum.estimate).toBe(0);
    expect(dominance[0].firstOrder).toEqual({ forwards: "same", backwards: "same" });
    expect(best).toMatchObject({ candidates: ["one", "two"], best: undefined });
  });
});
