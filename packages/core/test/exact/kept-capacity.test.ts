import { describe, expect, test } from "vitest";
import { checkScenario, drop, hold, policyFromSpec, type PolicyOptions } from "@glidepath/core";
import { evolveOnce, exactCase, ORE } from "./exact-case.js";

/** Need falls from 100 to 40 units on 1 January 2017, known three months ahead; a unit costs 1 000 a month. */
function fall(keepsCapacity: PolicyOptions["keepsCapacity"]) {
  const knownFrom = { 2017: { year: 2016, month: 10 } };
  return evolveOnce(exactCase(), drop({ to: 40, year: 2017, knownFrom, keepsCapacity }));
}

describe("capacity that is kept", () => {
  test("of the 100 units needed before, 0.7 are kept: 30 leave in time, 30 stand idle all year for 360 000", () => {
    const { service } = fall({ share: 0.7 });
    expect(service("welcome", 2017).idle).toBeCloseTo(360_000, ORE);
    expect(service("welcome", 2017).transition).toBe(0);
  });

  test("kept or not, 2016 is as it was, and what is needed costs as much", () => {
    const [kept, shed] = [fall({ share: 0.7 }).service, fall(undefined).service];
    expect(kept("welcome", 2016)).toEqual(shed("welcome", 2016));
    expect(kept("welcome", 2017).needed).toBe(shed("welcome", 2017).needed);
    expect(shed("welcome", 2017).idle).toBe(0);
  });

  test("less than is needed changes nothing: a share of 0.4 and of 0", () => {
    for (const share of [0.4, 0]) {
      expect(fall({ share }).service("welcome", 2017)).toEqual(fall(undefined).service("welcome", 2017));
    }
  });

  test("is foreseen: what it costs is adjustment, not surprise", () => {
    const { ledger } = fall({ share: 0.7 }).path;
    expect(ledger.adjustmentForeseen[1]).toBeCloseTo(360_000, ORE);
    expect(ledger.totalAdjustment[1]).toBeCloseTo(360_000, ORE);
  });

  test("who leaves by nature is replaced: with a turnover of a half, 70 units are there all year but for a lump", () => {
    const scenario = exactCase((changed) => {
      changed.staffing = { ...changed.staffing, turnover: 0.5, maxHire: 1 };
    });
    const { path } = evolveOnce(scenario, drop({ to: 40, year: 2017, keepsCapacity: { share: 0.7 } }));
    expect(path.capacity[1]).toBeGreaterThan(69.4);
    expect(path.capacity[1]).toBeLessThan(70.6);
  });

  test("a reserve beyond what is needed is hired: 1.2 times 100 units while 100 are needed leave 20 idle", () => {
    const { service } = evolveOnce(exactCase(), hold({ at: 100, keepsCapacity: { share: 1.2 } }));
    expect(service("welcome", 2017).idle).toBeCloseTo(20 * 12_000, ORE);
  });

  test("is let go when the time has come: kept to the end of a year, nothing is left of it a notice later", () => {
    const years = exactCase().plan.years;
    const first = exactCase().plan.firstYear;
    const { service } = fall({ share: 0.7, until: first });
    expect(years).toBeGreaterThan(1);
    expect(service("welcome", first).idle).toBeCloseTo(360_000, ORE);
    // The planner looks three months ahead, and lets go in time.
    expect(service("welcome", first + 1).idle).toBe(0);
  });

  test("comes from a scenario's policy too, and cannot be negative", () => {
    const scenario = exactCase((changed) => {
      changed.policies = { kept: { kind: "hold", at: 40, keepsCapacity: { share: 0.5, until: 2018 } } };
    });
    expect(policyFromSpec(checkScenario(scenario).policies.kept).keepsCapacity).toEqual({
      share: 0.5,
      until: 2018,
    });
    expect(() => hold({ keepsCapacity: { share: -0.1 } })).toThrow("received -0.1");
  });
});
