import { describe, expect, it } from "vitest";
import { tolga2024 } from "../../../src/examples/tolga-2024.js";
import {
  checkScenario,
  compare,
  conduct,
  conductWith,
  factorsByStage,
  inThisThread,
  type Mean,
  OTHERS,
  type Sensitivity,
  sensitivity,
  singleFactors,
} from "../../../src/index.js";

const scenario = checkScenario(tolga2024);
const [first, second] = Object.keys(scenario.policies);
const options = { first, second, seed: "sensitivity", runs: 250, screeningRuns: 10, closely: 3 };
let kept: Sensitivity | undefined;
const found = () => (kept ??= conduct(sensitivity(scenario, options)));
const difference = (result: Sensitivity) => result.outcomes.at(-1) ?? expect.fail("no outcome");

describe("sensitivity", () => {
  it("looks at net under each policy and at their difference, in the worlds of `compare`", () => {
    const compared = compare(scenario, { runs: 250, seed: "sensitivity" });
    expect(found().outcomes.map(({ policies }) => policies)).toEqual([[first], [second], [first, second]]);
    expect(found().outcomes[0].mean).toEqual(compared.policy(first).net.total.mean);
    expect(difference(found()).mean).toEqual(compared.difference(first, second).net.total.mean);
  });

  it("gives parameters and chance the shares that the split of the variance gives them, within four errors", () => {
    const { parameters, chance, mean } = difference(found());
    const split = compare(scenario, { runs: 1000, seed: "another", views: true }).difference(second, first);
    const known = split.variance?.parameters ?? expect.fail("no split");
    const share = parameters?.first ?? expect.fail("no share");
    expect(Math.abs(share.estimate - known.estimate)).toBeLessThan(
      4 * Math.hypot(share.standardError, known.standardError),
    );
    expect(chance?.total.estimate).toBeCloseTo(1 - share.estimate, 12);
    expect(mean.standardError).toBeGreaterThan(0);
  });

  it("puts every uncertain number into one group of each partition", () => {
    const all = found()
      .outcomes[0].numbers.map(({ rank }) => rank.assumption.key)
      .sort();
    expect(all.length).toBeGreaterThan(30);
    for (const outcome of found().outcomes) {
      for (const partition of [outcome.byNumber, outcome.byStage, outcome.byStatus]) {
        expect(partition.flatMap(({ group }) => group.keys).sort()).toEqual(all);
      }
    }
    expect(difference(found()).byNumber.map(({ group }) => group.keys.length)).toEqual([
      1,
      1,
      1,
      all.length - 3,
    ]);
    expect(difference(found()).byNumber.at(-1)?.group.name).toBe(OTHERS);
  });

  it("gives nothing at all to a number that no policy can feel", () => {
    // The interest of a fund is on a line of its own, outside net.
    const interest = difference(found()).numbers.find(({ rank }) => rank.assumption.key.startsWith("fund."));
    const other = difference(found()).byStage.find(({ group }) => group.name === "money");
    for (const size of [interest?.effects.meanAbsolute.estimate, other?.total.estimate]) {
      expect(size ?? 0).toBe(0);
    }
    expect(interest !== undefined || other !== undefined).toBe(true);
  });

  it("finds the same under another seed, within its errors", () => {
    const again = conduct(sensitivity(scenario, { ...options, seed: "other" }));
    const stages = new Map(difference(again).byStage.map((line) => [line.group.name, line] as const));
    for (const { group, first: own, total } of difference(found()).byStage) {
      const other = stages.get(group.name) ?? expect.fail(`no ${group.name}`);
      const apart = (a: Mean, b: Mean) => Math.abs(a.estimate - b.estimate);
      const error = (a: Mean, b: Mean) => Math.hypot(a.standardError, b.standardError);
      expect(apart(own, other.first)).toBeLessThanOrEqual(4 * error(own, other.first) + 1e-12);
      expect(apart(total, other.total)).toBeLessThanOrEqual(4 * error(total, other.total) + 1e-12);
    }
  });

  it("is the same by an executor, and counts the worlds that it had", async () => {
    const told: number[] = [];
    const small = { ...options, runs: 100, screeningRuns: 4, second: undefined };
    const study = () => sensitivity(scenario, small);
    const result = await conductWith(inThisThread, study(), { onProgress: (done) => told.push(done) });
    expect(result).toEqual(conduct(study()));
    expect(told.at(-1)).toBe(result.simulated);
    expect(result.outcomes.length).toBe(1);
  });

  it("refuses what it cannot do, by its name", () => {
    const trying = (change: object) => () => conduct(sensitivity(scenario, { ...options, ...change }));
    expect(trying({ runs: 99 })).toThrow("runs must be a whole number of at least 100; received 99");
    expect(trying({ runs: 100, screeningRuns: 150 })).toThrow(
      "screeningRuns must be at most runs, 100; received 150",
    );
    expect(trying({ closely: -1 })).toThrow("closely must be a whole number of at least 0; received -1");
    expect(trying({ first: "nobody's" })).toThrow(`no such policy. It has ${first}, ${second}`);
  });
});

describe("groups of uncertain numbers", () => {
  it("keep together what is correlated, whatever its stage", () => {
    const tied = checkScenario({
      ...structuredClone(tolga2024),
      correlations: [
        { between: ["staffing.resolve", "staffing.premium"], rank: 0.4, status: "assumed" },
        { between: ["housing.rentPerDwelling", "staffing.costLevel"], rank: 0.3, status: "assumed" },
      ],
    });
    const pair = singleFactors(tied).find(({ keys }) => keys.includes("staffing.premium"));
    expect(pair?.name).toBe("staffing.resolve + staffing.premium");
    const stages = factorsByStage(tied);
    expect(stages.find(({ name }) => name === "services")?.keys).toContain("staffing.premium");
    const across = stages.find(({ keys }) => keys.includes("staffing.costLevel"));
    expect(across).toEqual({
      name: "housing.rentPerDwelling + staffing.costLevel",
      keys: ["housing.rentPerDwelling", "staffing.costLevel"],
    });
  });
});
