import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { compare, drop, hold, path, PolicyError } from "../../src/index.js";
import { byYear, exactCase } from "../exact/exact-case.js";

const estimatesOf = ({
  byYear: years,
}: {
  readonly byYear: readonly { readonly mean: { readonly estimate: number } }[];
}) => years.map(({ mean }) => Math.round(mean.estimate));

describe("A − B is A minus B", () => {
  const result = compare(exactCases, { runs: 1 });

  it("the unannounced fall minus the known one: net −180 000 in 2017 and nothing else", () => {
    const { net, grants, costs, adjustmentCost } = result.difference("fallUnannounced", "fallKnown");
    expect(estimatesOf(net)).toEqual([-180_000, 0, 0, 0, 0, 0, 0, 0]);
    expect(estimatesOf(costs)).toEqual([180_000, 0, 0, 0, 0, 0, 0, 0]);
    expect(estimatesOf(adjustmentCost)).toEqual([180_000, 0, 0, 0, 0, 0, 0, 0]);
    expect(estimatesOf(grants)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(net.total.mean.estimate).toBeCloseTo(-180_000, 2);
  });

  it("and all of it is surprise", () => {
    const { level, adjustment, surprise } = result.difference("fallUnannounced", "fallKnown").parts;
    expect(level.total.mean.estimate).toBeCloseTo(0, 2);
    expect(adjustment.total.mean.estimate).toBeCloseTo(0, 2);
    expect(surprise.total.mean.estimate).toBeCloseTo(-180_000, 2);
  });

  it("turned around it is +180 000", () => {
    expect(result.difference("fallKnown", "fallUnannounced").net.total.mean.estimate).toBeCloseTo(180_000, 2);
  });

  it("the better policy is better in every world, the worse in none", () => {
    expect(result.difference("fallKnown", "fallUnannounced").shareBetter.estimate).toBe(1);
    expect(result.difference("fallUnannounced", "fallKnown").shareBetter.estimate).toBe(0);
    expect(result.difference("fallUnannounced", "fallKnown").shareTied).toBe(0);
  });
});

describe("where a difference comes from", () => {
  it("60 settled fewer: level is 60 grants less and 60 × 12 000 less needed, adjustment what cannot be avoided", () => {
    // Nobody is ever given notice: 60 units stand idle for the whole of 2017, however early it is known.
    const sticky = exactCase((scenario) => {
      scenario.staffing = { ...scenario.staffing, resolve: 0 };
    });
    const policies = { fall: drop({ to: 40, year: 2017 }), hold: hold({ at: 100 }) };
    const { level, adjustment, surprise } = compare(sticky, { policies, runs: 1 }).difference(
      "fall",
      "hold",
    ).parts;
    expect(level.in(2017).mean.estimate).toBeCloseTo(-60 * 235_000 + 60 * 12_000, 2);
    expect(adjustment.in(2017).mean.estimate).toBeCloseTo(-720_000, 2);
    expect(surprise.in(2017).mean.estimate).toBeCloseTo(0, 2);
  });

  it("surprise may be of either sign: a dip that is known too late is not acted on, which here is cheaper", () => {
    // Need falls to 40 in 2018 alone. Foreseen, 60 units are given notice in January 2017 and hired again in
    // January 2018, at 10 000 each; known in December 2018 only, they are kept idle for twelve months.
    const dip = exactCase((scenario) => {
      scenario.staffing = {
        ...scenario.staffing,
        notice: 12,
        hireLag: 12,
        severance: 10_000,
        hiringCost: 10_000,
      };
    });
    const knownFrom = { 2018: { year: 2018, month: 12 } };
    const policies = { dip: path({ numbers: { 2018: 40, 2019: 100 }, knownFrom }), hold: hold({ at: 100 }) };
    const { surprise, adjustment } = compare(dip, { policies, runs: 1 }).difference("dip", "hold").parts;
    expect(estimatesOf(adjustment).slice(0, 3)).toEqual([-600_000, -600_000, 0]);
    expect(estimatesOf(surprise).slice(0, 3)).toEqual([600_000, 600_000 - 720_000, 0]);
  });
});

describe("a comparison", () => {
  const result = compare(exactCases, { runs: 2 });

  it("has the scenario's policies in their order, and pairs of the later ones with the first", () => {
    expect(result.policies).toEqual(["once", "ramp", "fallUnannounced", "fallKnown"]);
    expect(result.pairs).toEqual([
      ["ramp", "once"],
      ["fallUnannounced", "once"],
      ["fallKnown", "once"],
    ]);
  });

  it("runs from the first plan year until the last cohort's fifth year: 2017–2024, plan 2017–2020", () => {
    expect(result.years).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(result.planYears).toEqual([2017, 2018, 2019, 2020]);
  });

  it("settles alike under every policy after the plan years", () => {
    for (const name of result.policies) {
      expect(estimatesOf(result.policy(name).settled).slice(4)).toEqual([0, 0, 0, 0]);
    }
    const after = exactCase((scenario) => {
      scenario.plan.afterPlan = 70;
    });
    expect(byYear(after, hold({ at: 100 }), "settled")).toEqual([100, 100, 100, 100, 70, 70, 70, 70]);
    expect(byYear(after, drop({ to: 40 }), "settled")).toEqual([40, 40, 40, 40, 70, 70, 70, 70]);
  });

  it("names the policies it has when asked for another", () => {
    expect(() => result.policy("rmap")).toThrow(PolicyError);
    expect(() => result.policy("rmap")).toThrow(
      'Policy "rmap": there is no such policy; there are once, ramp, fallUnannounced, fallKnown.',
    );
  });

  it("takes names of the scenario's policies, in their order, and says which it has", () => {
    const named = compare(exactCases, { policies: ["ramp", "once"], runs: 1 });
    expect(named.policies).toEqual(["ramp", "once"]);
    const same = result.difference("once", "ramp").net.total.mean.estimate;
    expect(named.difference("once", "ramp").net.total.mean.estimate).toBe(same);
    expect(() => compare(exactCases, { policies: ["rmap"], runs: 1 })).toThrow(
      'Policy "rmap": the scenario has no such policy. Did you mean "ramp"?',
    );
  });

  it("wants a policy", () => {
    expect(() => compare(exactCases, { policies: {}, runs: 1 })).toThrow("policies: name at least one");
    expect(() => compare(exactCases, { policies: [], runs: 1 })).toThrow(RangeError);
  });

  it("names the policy that is none", () => {
    const policies = { low: {} as never };
    expect(() => compare(exactCases, { policies, runs: 1 })).toThrow('Policy "low": it has no rule.');
  });

  it("wants a whole number of runs", () => {
    for (const runs of [0, -1, 2.5, Number.NaN, Infinity]) {
      expect(() => compare(exactCases, { runs })).toThrow(
        `runs must be a whole number of at least 1; received ${runs}.`,
      );
    }
  });

  it("tells its progress: 1, then all worlds", () => {
    const seen: [number, number][] = [];
    compare(exactCases, { runs: 3, onProgress: (done, runs) => seen.push([done, runs]) });
    expect(seen.at(-1)).toEqual([3, 3]);
  });

  it("as JSON says what it is of: scenario, seed, runs, years, currency, price base, assumptions and hash", () => {
    const json = result.toJSON();
    expect(json).toMatchObject({
      scenario: "Exact cases",
      seed: "glidepath",
      runs: 2,
      years: result.years,
      planYears: result.planYears,
      currency: "NOK",
      priceBase: 2017,
      hash: result.hash,
    });
    expect(Object.keys(json.differences)).toEqual([
      "ramp - once",
      "fallUnannounced - once",
      "fallKnown - once",
    ]);
    expect(json.assumptions.length).toBeGreaterThan(0);
    expect(json.policies.once.fundDryBy.map(({ estimate }) => estimate)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(json.policies.once.fund).not.toHaveProperty("total");
    expect(JSON.parse(JSON.stringify(json))).toEqual(JSON.parse(JSON.stringify(result)));
  });
});
