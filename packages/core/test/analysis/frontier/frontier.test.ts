import { tolga2024 } from "../../../src/examples/index.js";
import { atSpeed, checkScenario, compare, conduct, frontier, PolicyError, ramp } from "../../../src/index.js";
import { speedsOf } from "../../../src/analysis/index.js";
import { buildModel } from "../../../src/world/index.js";
import { describe, expect, it } from "vitest";
import { exactCase } from "../../exact/exact-case.js";

const tolga = checkScenario({
  ...tolga2024,
  policies: {
    ramp: {
      kind: "ramp",
      from: 16,
      to: 6,
      years: 4,
      // The first number came late; the others were known early.
      knownFrom: { "2024": "2024-02", "2025": "2024-02", "2026": "2024-02" },
    },
    held: { kind: "hold", at: 8 },
  },
});
const options = { policy: "ramp", lengths: [1, 3], runs: 300, speeds: ["asGiven"] as const };

describe("the frontier", () => {
  const swept = conduct(frontier(tolga, options));

  it("has every plan under every speed, in the order of ends, announcements and lengths", () => {
    const both = conduct(frontier(tolga, { ...options, runs: 2, ends: [6, 4], speeds: ["slow", "fast"] }));
    expect(
      both.plans.map(({ speed, end, announced, length }) => `${speed} ${end} ${announced} ${length}`),
    ).toEqual(
      ["slow", "fast"].flatMap((speed) =>
        [6, 4].flatMap((end) =>
          ["yearly", "ahead"].flatMap((announced) =>
            [1, 3].map((length) => `${speed} ${end} ${announced} ${length}`),
          ),
        ),
      ),
    );
    expect(both).toMatchObject({
      lengths: [1, 3],
      ends: [6, 4],
      announced: ["yearly", "ahead"],
      years: [2024, 2031],
    });
  });

  it("each plan's numbers are those of compare in the same worlds; late numbers stay late when made yearly", () => {
    const late = { 2024: { year: 2024, month: 2 } };
    const policies = {
      "1 yearly": ramp({ from: 16, to: 6, years: 1, knownFrom: late }),
      "3 yearly": ramp({ from: 16, to: 6, years: 3, knownFrom: late }),
      "1 ahead": ramp({ from: 16, to: 6, years: 1, announced: "ahead" }),
      "3 ahead": ramp({ from: 16, to: 6, years: 3, announced: "ahead" }),
    };
    const compared = compare(tolga, { policies, runs: 300 });
    for (const plan of swept.plans) {
      const result = compared.policy(`${plan.length} ${plan.announced}`);
      expect(plan.net).toEqual(result.net.total.mean);
      expect(plan.worst).toEqual(result.net.total.meanOfWorst(0.05));
      expect(plan.settled).toEqual(result.people.planTotal.mean);
      expect(plan.letGo).toEqual(result.measure("letGo").total.mean);
      expect(plan.deficit).toEqual(result.fund.probabilityBelow(0).by(2027));
    }
  });

  it("says that 300 worlds cannot tell the worst 15 apart, and calls none dominated", () => {
    expect(swept.tellsTails).toBe(false);
    expect(swept.plans.map(({ standing }) => standing)).not.toContain("dominated");
  });

  it("tells what dominates by its place in the list, under the same speed", () => {
    const { plans } = conduct(frontier(tolga, { ...options, runs: 500, speeds: ["slow", "fast"] }));
    const dominated = plans.filter(({ standing }) => standing === "dominated");
    expect(dominated.length).toBeGreaterThan(0);
    for (const plan of dominated) {
      const better = plans[plan.by as number];
      expect(better.speed).toBe(plan.speed);
      expect(better.net.estimate).toBeGreaterThan(plan.net.estimate);
      expect(better.worst.estimate).toBeGreaterThan(plan.worst.estimate);
    }
    for (const { settlingAsMany, settled } of plans) {
      if (settlingAsMany.by !== null) {
        // To half a person.
        expect(plans[settlingAsMany.by].settled.estimate).toBeGreaterThanOrEqual(settled.estimate - 0.5);
      }
    }
  });

  it("holds under another seed: no two plans dominate each other the other way round", () => {
    const of = (seed: string) => conduct(frontier(tolga, { ...options, runs: 500, seed })).plans;
    const [one, other] = [of("one"), of("other")];
    for (const [place, { by }] of one.entries()) if (by !== null) expect(other[by].by).not.toBe(place);
  });

  it("refuses what is no ramp, and axes that are empty, twice there or out of range", () => {
    expect(() => frontier(tolga, { policy: "held" })).toThrow(PolicyError);
    expect(() => frontier(tolga, { policy: "held" })).toThrow(/no ramp but of kind hold/);
    expect(() => frontier(tolga, { ...options, lengths: [] })).toThrow(/lengths: name at least one/);
    expect(() => frontier(tolga, { ...options, ends: [4, 4] })).toThrow(/ends: one stands there twice/);
    expect(() => frontier(tolga, { ...options, lengths: [0] })).toThrow(/from 1 to 50; received 0/);
    expect(() => frontier(tolga, { ...options, runs: 0 })).toThrow(/received 0/);
  });
});

describe("a speed of adjustment", () => {
  const uncertain = checkScenario(
    exactCase((scenario) => {
      scenario.staffing = {
        ...scenario.staffing,
        resolve: { distribution: "uniform", min: 0.5, max: 1 },
        tolerance: { distribution: "uniform", min: 0, max: 0.2 },
        turnover: 0.1,
      };
      const { welcome } = scenario.services;
      scenario.services.welcome = {
        ...welcome,
        turnover: { distribution: "uniform", min: 0, max: 0.4 },
      } as never;
      scenario.need = { ...scenario.need, calmSd: { distribution: "uniform", min: 0, max: 0.1 } } as never;
      scenario.correlations = [
        { between: ["staffing.resolve", "need.calmSd"], rank: 0.5 },
        { between: ["staffing.tolerance", "staffing.resolve"], rank: -0.5 },
      ];
    }),
  );

  it("slow is resolve and turnover at their lowest tenth and tolerance at its highest; fast the other way round", () => {
    const figures = (speed: "slow" | "fast") =>
      Object.fromEntries(
        atSpeed(uncertain, speed).figures.map(({ key, value }) => [key, Number(value.toFixed(9))]),
      );
    expect(figures("slow")).toEqual({
      "staffing.resolve": 0.55,
      "staffing.tolerance": 0.18,
      "services.welcome.turnover": 0.04,
    });
    expect(figures("fast")).toEqual({
      "staffing.resolve": 0.95,
      "staffing.tolerance": 0.02,
      "services.welcome.turnover": 0.36,
    });
  });

  it("leaves the rest as it is, without the correlations of what is set, and can be simulated", () => {
    const { scenario } = atSpeed(uncertain, "slow");
    expect(scenario.correlations).toEqual([]);
    const { keys, uncertain: places } = buildModel(checkScenario(scenario)).parameters;
    expect(places.map((place) => keys[place])).toEqual(["need.calmSd"]);
    expect(atSpeed(uncertain, "asGiven")).toEqual({ speed: "asGiven", scenario: uncertain, figures: [] });
  });

  it("there is one only where nothing of it is uncertain", () => {
    expect(speedsOf(uncertain)).toEqual(["slow", "asGiven", "fast"]);
    expect(speedsOf(checkScenario(exactCase()))).toEqual(["asGiven"]);
  });

  it("who adjusts slowly lets fewer go", () => {
    const { plans } = conduct(
      frontier(tolga, { ...options, lengths: [1], announced: ["yearly"], speeds: ["slow", "fast"] }),
    );
    const [slow, fast] = plans;
    const error = Math.hypot(slow.letGo.standardError, fast.letGo.standardError);
    expect(fast.letGo.estimate - slow.letGo.estimate).toBeGreaterThan(3 * error);
  });
});
