import { describe, expect, it } from "vitest";
import { hold, path, type PolicyOptions, type ScenarioInput } from "../../src/index.js";
import { byYear, evolveOnce, emptyHistory, exactCase, ORE } from "../exact/exact-case.js";

/**
 * The state plans for `planned` where 10 000 come, and revises a plan that is wrong by more than
 * 20 %. The municipality's share is one in a hundred, and it accepts two thirds of an increase,
 * if it had decided on all that was asked for.
 */
const planned = (national: number, change: (scenario: ScenarioInput) => void = () => {}) =>
  exactCase((scenario) => {
    scenario.request = {
      ...scenario.request,
      share: 0.01,
      revisionThreshold: 0.2,
      revisionAcceptance: 2 / 3,
    };
    scenario.request.known = { national: { "2017": national }, municipal: {} };
    change(scenario);
  });
const decidedIn2017 = (scenario: ScenarioInput, at: number, options: PolicyOptions = {}) =>
  byYear(scenario, hold({ at, ...options }), "decided")[0];

describe("a request raised from 80 to 100 during the year", () => {
  it("is accepted by two thirds for the three quarters decided: 60 of 80 are 60 + 20·(2/3)·(60/80) = 70", () => {
    expect(decidedIn2017(planned(8_000), 60)).toBe(70);
  });

  it("is ignored: 60", () => {
    expect(decidedIn2017(planned(8_000), 60, { onRevision: "ignore" })).toBe(60);
  });

  it("is met as far as places go: 85, and 100 where there are a thousand", () => {
    const dwellings = (obtainablePerYear: number) =>
      planned(8_000, (scenario) => {
        scenario.housing = { ...scenario.housing, obtainablePerYear };
      });
    expect(decidedIn2017(dwellings(85), 60, { onRevision: "toCapacity" })).toBe(85);
    expect(decidedIn2017(dwellings(1_000), 60, { onRevision: "toCapacity" })).toBe(100);
  });

  it("leaves a decision that dwellings cannot house as it was", () => {
    const few = planned(8_000, (scenario) => {
      scenario.housing = { ...scenario.housing, obtainablePerYear: 30 };
    });
    expect(decidedIn2017(few, 60, { onRevision: "toCapacity" })).toBe(60);
    expect(byYear(few, hold({ at: 60, onRevision: "toCapacity" }), "settled")[0]).toBe(30);
  });

  it("is never more than asked for: 80 of 95 decided were in force, 80 + 20·2/3 = 93 are", () => {
    expect(decidedIn2017(planned(8_000), 95)).toBe(93);
  });

  it("comes in June: ten more live there for seven months, and are paid for in full", () => {
    const scenario = emptyHistory((own) => {
      own.request = {
        ...own.request,
        share: 0.01,
        revisionThreshold: 0.2,
        revisionAcceptance: 2 / 3,
        revisionMonth: 6,
      };
      own.request.known = { national: { "2017": 8_000 }, municipal: {} };
    });
    const sixty = path({ numbers: { 2017: 60, 2018: 0 } });
    expect(byYear(scenario, sixty, "residents")[0]).toBeCloseTo(60 + (10 * 7) / 12, 10);
    expect(byYear(scenario, sixty, "grants")[0]).toBeCloseTo(70 * 235_000, ORE);
  });

  it("surprises the services in June: ten units more are bought in until September", () => {
    const scenario = planned(8_000, (own) => {
      own.history.years["2016"] = { settled: 60, decided: 60 };
      own.staffing = { ...own.staffing, premium: 2 };
    });
    const lines = evolveOnce(scenario, hold({ at: 60 })).service("welcome", 2017);
    expect(lines.overflow).toBeCloseTo(10 * 3 * 1_000, ORE);
  });
});

describe("a request cut from 125 to 100 during the year", () => {
  it("cuts what was decided above it: 110 are 100, 90 stay 90", () => {
    expect(decidedIn2017(planned(12_500), 110)).toBe(100);
    expect(decidedIn2017(planned(12_500), 90)).toBe(90);
  });

  it("cuts under every answer to revisions", () => {
    for (const onRevision of ["ignore", "share", "toCapacity"] as const) {
      expect(decidedIn2017(planned(12_500), 110, { onRevision })).toBe(100);
    }
  });
});

describe("a plan that is wrong by less than the threshold", () => {
  it("is not revised: 10 500 planned, 10 000 come, 105 stay asked for", () => {
    expect(byYear(planned(10_500), hold({ at: 200 }), "requested")[0]).toBe(105);
    expect(decidedIn2017(planned(10_500), 200)).toBe(105);
  });

  it("a plan 20 % too high is 22 % off in logarithms, and is revised: 125 to 100", () => {
    expect(byYear(planned(12_500), hold({ at: 200 }), "requested")[0]).toBe(100);
  });
});

describe("after the plan years", () => {
  it("every policy answers alike, by the acceptance", () => {
    const later = exactCase((scenario) => {
      scenario.plan.afterPlan = 60;
      scenario.request = {
        ...scenario.request,
        share: 0.01,
        revisionThreshold: 0.2,
        revisionAcceptance: 2 / 3,
      };
      scenario.request.known = { national: { "2021": 8_000 }, municipal: {} };
    });
    for (const onRevision of ["ignore", "share", "toCapacity"] as const) {
      expect(byYear(later, hold({ at: 60, onRevision }), "decided")[4]).toBe(70);
    }
  });
});
