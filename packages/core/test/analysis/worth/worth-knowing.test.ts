import { describe, expect, test } from "vitest";
import { checkScenario, compare, stageOf, worthKnowing } from "@glidepath/core";
import { buildModel } from "../../../src/world/index.js";
import { drammen2024, drammen2024Deterministic } from "@glidepath/core/examples";

const policies = ["gradual", "sharp"] as const;
const runs = 1500;
// The views draw worlds that share their parameters and nothing else.
const [comparison, again] = ["worth", "worth again"].map((seed, i) =>
  compare(drammen2024, { policies: [...policies], runs, seed, views: i === 0 }),
);
const found = worthKnowing(comparison);

describe("worthKnowing: Drammen 2024, the gradual plan or the sharp drop", () => {
  test("has every uncertain number once, with its stage and status; the stages have them all, and so the statuses", () => {
    const { parameters } = buildModel(checkScenario(drammen2024));
    const keys = parameters.uncertain.map((place) => parameters.keys[place]);
    expect(found.numbers.map(({ assumption }) => assumption.key).sort()).toEqual(keys.sort());
    for (const { assumption, stage } of found.numbers) expect(stage).toBe(stageOf(assumption.key));
    const counts = (groups: readonly { readonly numbers: number }[]) =>
      groups.reduce((sum, { numbers }) => sum + numbers, 0);
    expect(counts(found.stages)).toBe(keys.length);
    expect(counts(found.statuses)).toBe(keys.length);
  });

  test("the drop is ahead by as much as the comparison says", () => {
    const { mean } = comparison.difference("sharp", "gradual").net.total;
    expect(mean.estimate).toBeGreaterThan(0);
    expect(found.best).toBe("sharp");
    expect(found.ahead.get("gradual")?.estimate).toBeCloseTo(mean.estimate, 0);
    expect(found.ahead.get("gradual")?.standardError).toBeCloseTo(mean.standardError, 0);
  });

  test("foresight of chance is worth what the worse worlds of the drop cost, on average", () => {
    const net = comparison.difference("sharp", "gradual").net.total.values;
    const lost = net.reduce((sum, value) => sum + Math.max(0, -value), 0) / runs;
    expect(found.foresight.estimate).toBeCloseTo(lost, 0);
    expect(found.all.estimate).toBeLessThan(found.foresight.estimate);
  });

  test("the regression foretells as much of the variance as parameters cause, by worlds that share them", () => {
    const share = comparison.difference("sharp", "gradual").variance?.parameters;
    if (share === undefined) throw new Error("There is no split of the variance.");
    // That of its own, of a share of about 0.4 from 1 500 worlds, is below 0.03.
    expect(Math.abs(found.explained - share.estimate)).toBeLessThan(
      3 * Math.hypot(share.standardError, 0.03),
    );
  });

  test("what has no part in net is worth nothing: the opening balance of the fund", () => {
    const fund = found.numbers.find(({ assumption }) => assumption.key === "fund.opening");
    expect(fund?.worth.estimate).toBe(0);
  });

  test("says the same of other worlds, within its error", () => {
    const other = worthKnowing(again);
    expect(other.best).toBe(found.best);
    const pairs = [
      [found.all, other.all],
      ...found.stages.map(({ worth }, i) => [worth, other.stages[i].worth]),
      ...found.statuses.map(({ worth }, i) => [worth, other.statuses[i].worth]),
      ...found.numbers.map(({ worth, assumption }) => [
        worth,
        other.numbers.find((line) => line.assumption.key === assumption.key)?.worth ?? worth,
      ]),
    ];
    expect(pairs.length).toBeGreaterThan(50);
    for (const [one, two] of pairs) {
      const error = Math.hypot(one.standardError, two.standardError);
      // An øre: where nothing changes in either, both errors vanish.
      expect(Math.abs(one.estimate - two.estimate)).toBeLessThanOrEqual(3 * error + 0.01);
    }
  });

  test("plan years and present value are outcomes of their own", () => {
    const planYears = worthKnowing(comparison, { planYearsOnly: true });
    const present = worthKnowing(comparison, { presentValue: true });
    const { net, netPresentValue } = comparison.difference("sharp", "gradual");
    expect(planYears.ahead.get("gradual")?.estimate).toBeCloseTo(net.planTotal.mean.estimate, 0);
    expect(present.ahead.get("gradual")?.estimate).toBeCloseTo(netPresentValue.total.mean.estimate, 0);
    // Over the plan years the policies are nearer to each other, and the choice more often wrong.
    expect(planYears.all.changes.estimate).toBeGreaterThan(found.all.changes.estimate);
  });
});

test("a scenario without uncertain numbers has nothing to find out", () => {
  const certain = worthKnowing(compare(drammen2024Deterministic, { policies: [...policies], runs: 100 }));
  expect(certain).toMatchObject({ numbers: [], stages: [], statuses: [], all: { estimate: 0 } });
});

test("one policy leaves no choice, and that is said", () => {
  const one = compare(drammen2024, { policies: ["sharp"], runs: 1 });
  expect(() => worthKnowing(one)).toThrow(/at least two policies; received 1/);
});
