import { describe, expect, it } from "vitest";
import { hold, type ScenarioInput } from "../../src/index.js";
import {
  runStaffing,
  type Staffing,
  type StaffingRules,
  staffingRules,
} from "../../src/municipality/staffing.js";
import { evolveOnce, exactCase, ORE } from "./exact-case.js";

type Service = Extract<ScenarioInput["services"][string], { adjusts: "staffed" }>;

/** The service of the exact cases with 80 persons in 2016, and `at` from 2017 on, known on 1 January. */
function eighty(at: number, service: Partial<Service>) {
  const scenario = exactCase((own) => {
    own.history.years["2016"] = { requested: 80, decided: 80, settled: 80 };
    own.services.welcome = { ...(own.services.welcome as Service), ...service };
  });
  const policy = hold({ at, knownFrom: { 2017: { year: 2017, month: 1 } } });
  return evolveOnce(scenario, policy).service("welcome", 2017);
}

function expectLines(
  lines: ReturnType<typeof eighty>,
  expected: { needed: number; idle: number; overflow: number; transition: number },
): void {
  expect(lines.needed).toBeCloseTo(expected.needed, ORE);
  expect(lines.idle).toBeCloseTo(expected.idle, ORE);
  expect(lines.overflow).toBeCloseTo(expected.overflow, ORE);
  expect(lines.transition).toBeCloseTo(expected.transition, ORE);
}

describe("a year of a staffed service: fixed + variable·D + c·C + premium·c·max(0, D/u − C) + severance + hiring", () => {
  it("80 persons at a utilisation of 0.8 need 100 units: 120 000 + 80 × 1 200 + 100 × 12 000 = 1 416 000", () => {
    const lines = eighty(80, { utilisation: 0.8, fixedCost: 120_000, variableCost: 1_200 });
    expectLines(lines, { needed: 1_416_000, idle: 0, overflow: 0, transition: 0 });
  });

  it("120 persons, unforeseen, need 150 units; 50 come in April and are bought in at 1.5 until then", () => {
    const lines = eighty(120, {
      utilisation: 0.8,
      fixedCost: 120_000,
      variableCost: 1_200,
      premium: 1.5,
      hiringCost: 2_000,
    });
    // needed 120 000 + 120 × 1 200 + 150 × 12 000; overflow 0.5 × 1 000 × 50 × 3; hiring 50 × 2 000
    expectLines(lines, { needed: 2_064_000, idle: 0, overflow: 75_000, transition: 100_000 });
    // fixed + variable·D + own units (3 × 100 + 9 × 150) + bought-in units (3 × 50 at 1.5) + hiring
    const formula = 120_000 + 144_000 + 1_650 * 1_000 + 150 * 1_500 + 100_000;
    expect(lines.cost).toBeCloseTo(formula, ORE);
  });

  it("40 persons, unforeseen, need 50 units; the other 50 cost three months and a severance of 3 000 each", () => {
    const lines = eighty(40, {
      utilisation: 0.8,
      fixedCost: 120_000,
      variableCost: 1_200,
      premium: 1.5,
      severance: 3_000,
    });
    expectLines(lines, { needed: 768_000, idle: 150_000, overflow: 0, transition: 150_000 });
    // fixed + variable·D + units (3 × 100 + 9 × 50) + severance
    expect(lines.cost).toBeCloseTo(120_000 + 48_000 + 750 * 1_000 + 150_000, ORE);
  });

  it("capacity grows by a tenth a month at most: 10, 10, 10, 11 and 9 units are hired, 249 unit-months bought in", () => {
    // In force three months later: 100, 100, 100, 110, 120, 130, 141, 150 from January to August.
    const lines = eighty(120, { utilisation: 0.8, maxHire: 0.1, premium: 2, hiringCost: 1_000 });
    expectLines(lines, { needed: 1_800_000, idle: 0, overflow: 249_000, transition: 50_000 });
  });

  it("but by one whole unit, however small the service is", () => {
    // A tenth of 100 units is 10, less than a class of 15: one class a month, three in all.
    const lines = eighty(120, { utilisation: 0.8, maxHire: 0.1, lump: 15, premium: 2 });
    // 150 are needed; capacity is 100 until April, then 115, 130 and from June 145.
    expectLines(lines, {
      needed: 1_800_000,
      idle: 0,
      overflow: (150 + 35 + 20 + 7 * 5) * 1_000,
      transition: 0,
    });
  });

  it("whole units may leave some idle: classes of 15 for 40 more are 45, and 5 stay idle from April", () => {
    const lines = eighty(112, { utilisation: 0.8, lump: 15 });
    expectLines(lines, { needed: 140 * 12_000, idle: 5 * 9 * 1_000, overflow: 0, transition: 0 });
  });

  it("a service that adjusts at once costs what is needed: 120 persons × 12 000, nothing else", () => {
    const scenario = exactCase((own) => {
      own.services = {
        welcome: {
          adjusts: "immediate",
          metBy: "integrationGrant",
          demandByResidenceYear: [1, 0, 0, 0, 0],
          unitCost: 12_000,
        },
      };
    });
    const { path, service } = evolveOnce(scenario, hold({ at: 120 }));
    expect(service("welcome", 2017).cost).toBeCloseTo(1_440_000, ORE);
    expect(path.ledger.totalAdjustment[1]).toBe(0);
  });

  it("a demand level of 0.5 halves what is needed, and with it what is idle or lacking: 50 units for 100 persons", () => {
    const lines = eighty(40, { utilisation: 0.8, demandLevel: 0.5, variableCost: 1_200, severance: 3_000 });
    // 40 persons need 20 units of work and 25 of capacity; 50 stood ready.
    expectLines(lines, {
      needed: 20 * 1_200 + 25 * 12_000,
      idle: 25 * 3 * 1_000,
      overflow: 0,
      transition: 25 * 3_000,
    });
  });

  it("demand by residence year and group: 2 units in year 1, 0.5 in year 2, for 100 and then 60 persons", () => {
    const scenario = exactCase((own) => {
      own.services.welcome = {
        ...(own.services.welcome as Service),
        demandByResidenceYear: [2, 0.5, 0, 0, 0],
      };
    });
    const { service } = evolveOnce(scenario, hold({ at: 60 }));
    expect(service("welcome", 2017).needed).toBeCloseTo((60 * 2 + 100 * 0.5) * 12_000, ORE);
    expect(service("welcome", 2018).needed).toBeCloseTo((60 * 2 + 60 * 0.5) * 12_000, ORE);
  });
});

describe("month by month, with staffing alone", () => {
  const months = (values: readonly number[]) => Float64Array.from(values);
  const same = (value: number) => months(Array.from({ length: 12 }, () => value));

  function year(
    rules: Partial<StaffingRules>,
    start: number,
    demand: Float64Array,
    expected = demand,
  ): { idle: number; overflow: number; transition: number; letGo: number; capacity: number } {
    const cost = { idle: 0, overflow: 0, transition: 0, letGo: 0 };
    const staffing: Staffing = {
      capacity: start,
      resolved: 0,
      onTheWay: new Float64Array(40),
      byMonth: new Float64Array(40),
    };
    const all = { ...staffingRules(), unitCost: 1, lump: 1, resolve: 1, maxHire: 1, ...rules };
    runStaffing(all, staffing, demand, expected, expected, 0, 12, cost);
    return { ...cost, capacity: staffing.capacity };
  }

  it("natural turnover of a tenth a month costs nothing: of 60 idle units 50, 41, 32.9, … remain", () => {
    // 100 × 0.9^j is above 40 until j = 8; from j = 9 it is below, and is bought in at par.
    const idle = [60, 50, 41, 32.9, 25.61, 19.049, 13.1441, 7.829_69, 3.046_721];
    const result = year({ resolve: 0, monthlyStaying: 0.9 }, 100, same(40), same(0));
    expect(result.idle).toBeCloseTo(
      idle.reduce((sum, units) => sum + units, 0),
      9,
    );
    expect(result.overflow).toBe(0);
    expect(result.transition).toBe(0);
  });

  it("what is lacking is bought in at the premium over an own unit: 0.6 × 20 units × 12 months", () => {
    const result = year({ premium: 1.6, maxHire: 0, lump: 0 }, 80, same(100));
    expect(result.overflow).toBeCloseTo(0.6 * 20 * 12, 9);
    expect(result.idle).toBe(0);
  });

  it("units are hired at once where there is no lag", () => {
    const result = year({ premium: 2, hiringCost: 5 }, 80, same(100));
    expect(result).toEqual({ idle: 0, overflow: 0, transition: 100, letGo: 0, capacity: 100 });
  });

  it("nothing is hired and released in the same month", () => {
    const short = same(100);
    const result = year({ hireLag: 3, notice: 0, severance: 7 }, 90, short);
    expect(result.transition).toBe(0);
    expect(result.capacity).toBe(100);
  });

  it("when need has settled, so does capacity: half a unit more or less is not hired and dismissed in turn", () => {
    // 10.5 units stand where 11 are needed. Whole units leave half a unit over or half a unit lacking;
    // either can be let be, and neither costs a notice or a recruitment every month.
    const result = year({ hireLag: 3, notice: 3, severance: 1, hiringCost: 1 }, 10.5, same(11));
    expect(result.transition).toBeLessThanOrEqual(1);
  });
});
