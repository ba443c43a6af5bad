import { describe, expect, it } from "vitest";
import { runStaffing, staffingRules } from "../../src/municipality/staffing.js";
import { drop, type PolicyOptions, type ScenarioInput } from "../../src/index.js";
import { evolveOnce, exactCase, ORE } from "./exact-case.js";

/** Need falls from 100 to 40 units on 1 January 2017; a unit costs 1 000 a month. */
function fall(options: PolicyOptions, change: (scenario: ScenarioInput) => void = () => {}) {
  return evolveOnce(exactCase(change), drop({ to: 40, year: 2017, ...options })).service("welcome", 2017);
}

const knownFrom = (year: number, month: number): PolicyOptions => ({ knownFrom: { 2017: { year, month } } });
const onTheDay = knownFrom(2017, 1);

describe("need falls from 100 to 40 units on 1 January, notice is three months", () => {
  it("unannounced, 60 units stand idle for three months: 60 × 3 × 1 000 = 180 000", () => {
    expect(fall(onTheDay)).toEqual({
      needed: 480_000,
      idle: 180_000,
      overflow: 0,
      transition: 0,
      cost: 660_000,
    });
  });

  it("known three months ahead, none stands idle: 0", () => {
    expect(fall(knownFrom(2016, 10))).toEqual({
      needed: 480_000,
      idle: 0,
      overflow: 0,
      transition: 0,
      cost: 480_000,
    });
  });

  it("known two months ahead, 60 stand idle for one month: 60 000", () => {
    expect(fall(knownFrom(2016, 11)).idle).toBeCloseTo(60_000, ORE);
  });

  it("known one month ahead, in December as numbers usually are, 60 stand idle for two months: 120 000", () => {
    expect(fall(knownFrom(2016, 12)).idle).toBeCloseTo(120_000, ORE);
    expect(fall({}).idle).toBeCloseTo(120_000, ORE);
  });

  it("announced ahead, none stands idle: 0", () => {
    expect(fall({ announced: "ahead" }).idle).toBe(0);
  });

  it("known only in February it is no worse than unannounced: on 1 January all 40 have come and are seen", () => {
    expect(fall(knownFrom(2017, 2)).idle).toBeCloseTo(180_000, ORE);
  });

  it("more than three months ahead is no better than three: nothing is idle, nothing is lacking", () => {
    const early = fall(knownFrom(2016, 1));
    expect(early).toEqual(fall(knownFrom(2016, 10)));
  });

  it("the year 2016 has no adjustment cost, however early the fall is known", () => {
    for (const options of [onTheDay, knownFrom(2016, 10), { announced: "ahead" } as const]) {
      const { service } = evolveOnce(exactCase(), drop({ to: 40, year: 2017, ...options }));
      expect(service("welcome", 2016)).toEqual({
        needed: 1_200_000,
        idle: 0,
        overflow: 0,
        transition: 0,
        cost: 1_200_000,
      });
    }
  });
});

describe("the same fall under other rules", () => {
  it("with a severance of 5 000 a unit the transition costs 60 × 5 000 = 300 000, known early or not", () => {
    const severance = (scenario: ScenarioInput) => {
      scenario.staffing = { ...scenario.staffing, severance: 5_000 };
    };
    expect(fall(onTheDay, severance)).toEqual({
      needed: 480_000,
      idle: 180_000,
      overflow: 0,
      transition: 300_000,
      cost: 960_000,
    });
    // Known on 1 October, the notices are given, and paid, in 2016: outside all totals.
    expect(fall(knownFrom(2016, 10), severance).transition).toBe(0);
  });

  it("with a notice of no month at all nothing stands idle", () => {
    const none = fall(onTheDay, (scenario) => {
      scenario.staffing = { ...scenario.staffing, notice: 0 };
    });
    expect(none.idle).toBe(0);
  });

  it("when a quarter of the idle units is of use elsewhere, three quarters of 180 000 remain", () => {
    const elsewhere = fall(onTheDay, (scenario) => {
      scenario.staffing = { ...scenario.staffing, redeployable: 0.25 };
    });
    expect(elsewhere.idle).toBeCloseTo(135_000, ORE);
  });

  it("when nobody is given notice and nobody leaves, 60 units are idle all year: 720 000", () => {
    const held = fall(onTheDay, (scenario) => {
      scenario.staffing = { ...scenario.staffing, resolve: 0 };
    });
    expect(held.idle).toBeCloseTo(720_000, ORE);
  });

  it("when half the excess goes each month: notices of 30, 15, 7, 4, 2, 1, 1; idle 60, 60, 60, 30, 15, 8, 4, 2, 1", () => {
    // Half of 15 is 7.5: seven go and half a unit is carried on. Half of 8, and that half: 4.5, four
    // go; half of 4: 2.5, two go; half of 2: 1.5, one goes; half of 1: one whole unit, the last.
    const slow = fall(onTheDay, (scenario) => {
      scenario.staffing = { ...scenario.staffing, resolve: 0.5, severance: 1_000 };
    });
    expect(slow.idle).toBeCloseTo((60 + 60 + 60 + 30 + 15 + 8 + 4 + 2 + 1) * 1_000, ORE);
    expect(slow.transition).toBeCloseTo((30 + 15 + 7 + 4 + 2 + 1 + 1) * 1_000, ORE);
  });

  it("a lump does not make a slow planner slower: of 4 idle units a tenth a month goes, one by one", () => {
    // 0.4, 0.8 (one goes, in February), then tenths of 3 from nothing: 0.3, 0.6 (one, in April) …
    const need = (units: number) => Float64Array.from({ length: 36 }, () => units);
    const rules = { ...staffingRules(), unitCost: 1, lump: 1, resolve: 0.1, maxHire: 1 };
    const staffing = {
      capacity: 10,
      resolved: 0,
      onTheWay: new Float64Array(60),
      byMonth: new Float64Array(60),
    };
    const cost = { idle: 0, overflow: 0, transition: 0, letGo: 0 };
    runStaffing(rules, staffing, need(6), need(6), need(6), 0, 36, cost);
    expect(staffing.capacity).toBe(6);
  });

  it("when a fifth of capacity is let be: notices of 40, then 8, then 2; 50 remain", () => {
    // January: 100 − 40 − 20 = 40 go in April; April: 60 − 40 − 12 = 8 go in July;
    // July: 52 − 40 − 10.4 = 1.6, in whole units 2, go in October; then 50 − 40 − 10 = 0.
    const tolerant = fall(onTheDay, (scenario) => {
      scenario.staffing = { ...scenario.staffing, tolerance: 0.2 };
    });
    expect(tolerant.idle).toBeCloseTo((3 * 60 + 3 * 20 + 3 * 12 + 3 * 10) * 1_000, ORE);
  });

  it("in prices that rise 10 % a year, 180 000 is 198 000", () => {
    const dearer = fall(onTheDay, (scenario) => {
      scenario.prices = {
        ...scenario.prices,
        baseYear: 2016,
        known: { growth: { "2017": 0.1 } },
      };
    });
    expect(dearer.idle).toBeCloseTo(198_000, ORE);
    expect(dearer.needed).toBeCloseTo(528_000, ORE);
  });
});

describe("what is told apart by replaying with numbers known twelve months ahead", () => {
  it("of the unannounced fall all 180 000 are surprise; announced ahead nothing is", () => {
    const surprised = evolveOnce(exactCase(), drop({ to: 40, year: 2017, ...onTheDay })).path.ledger;
    expect(surprised.totalAdjustment[1]).toBeCloseTo(180_000, ORE);
    expect(surprised.adjustmentForeseen[1]).toBe(0);
    const ahead = evolveOnce(exactCase(), drop({ to: 40, year: 2017, announced: "ahead" })).path.ledger;
    expect(ahead.totalAdjustment[1]).toBe(0);
    expect(ahead.adjustmentForeseen[1]).toBe(0);
  });

  it("what stays idle though foreseen is adjustment, not surprise: twelve months at most are foreseen", () => {
    const held = exactCase((scenario) => {
      scenario.staffing = { ...scenario.staffing, resolve: 0 };
    });
    const { ledger } = evolveOnce(held, drop({ to: 40, year: 2017, ...onTheDay })).path;
    expect(ledger.totalAdjustment[1]).toBeCloseTo(720_000, ORE);
    expect(ledger.adjustmentForeseen[1]).toBeCloseTo(720_000, ORE);
  });
});

describe("how much staff is let go: a unit costs 12 000 a year", () => {
  const letGo = (change: (scenario: ScenarioInput) => void, options: PolicyOptions = onTheDay) => {
    const { path } = evolveOnce(exactCase(change), drop({ to: 40, year: 2017, ...options }));
    return Array.from(path.letGo.subarray(1, 5));
  };

  it("60 units at once in 2017: 720 000; the rest as the plan ends and nobody comes any more, 40 in 2021", () => {
    const all = letGo(() => {});
    expect(all[0]).toBeCloseTo(720_000, ORE);
    expect(all.slice(1, 3)).toEqual([0, 0]);
  });

  it("none where those who leave by themselves are enough", () => {
    const gone = letGo(({ staffing }) => {
      if (staffing) staffing.turnover = 1;
    });
    expect(gone[0]).toBe(0);
  });

  it("at prices that have risen by 10 % in 2017: 792 000", () => {
    const dearer = letGo((scenario) => {
      scenario.prices = {
        baseYear: 2016,
        known: { growth: { "2017": 0.1 } },
        laterGrowth: 0,
        discountRate: 0,
      };
    });
    expect(dearer[0]).toBeCloseTo(792_000, ORE);
  });

  it("is decided when the fall is known: three months ahead, in 2016, outside the plan years", () => {
    expect(letGo(() => {}, knownFrom(2016, 10))[0]).toBe(0);
  });
});
