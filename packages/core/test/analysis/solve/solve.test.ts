import { tolga2024 } from "../../../src/examples/index.js";
import {
  checkScenario,
  compare,
  conduct,
  hold,
  highestSettlement,
  PolicyError,
  ramp,
  type ScenarioInput,
  shortestRamp,
  smallestFund,
} from "../../../src/index.js";
import { settlementLevels } from "../../../src/analysis/index.js";
import { describe, expect, it } from "vitest";
import { emptyHistory } from "../../exact/exact-case.js";

/** No grants; each person settled costs 100 000 in the first year, paid from the fund. Nothing is uncertain. */
const fromTheFund = (opening: number, interest = 0, change: (scenario: ScenarioInput) => void = () => {}) =>
  checkScenario(
    emptyHistory((scenario) => {
      scenario.grants = {};
      scenario.services = {
        benefit: {
          adjusts: "immediate",
          metBy: "none",
          demandByResidenceYear: [1, 0, 0, 0, 0],
          unitCost: 100_000,
        },
      };
      scenario.fund = { opening, interest };
      scenario.policies = {
        rising: { kind: "ramp", from: 1, to: 9, years: 4 },
        same: { kind: "hold", at: 5 },
        twoYears: { kind: "path", numbers: { "2017": 5, "2018": 5, "2019": 0 } },
      };
      change(scenario);
    }),
  );

// round(1 + 8k/(n − 1)) over four years: 9 + 9 + 9 + 9, 1 + 9 + 9 + 9, 1 + 5 + 9 + 9, 1 + 4 + 6 + 9 persons.
describe("the shortest ramp from 1 to 9, which costs 3.6, 2.8, 2.4 or 2.0 million over 1, 2, 3 or 4 years", () => {
  const solve = (opening: number, more = {}) =>
    conduct(shortestRamp(fromTheFund(opening), { policy: "rising", limit: 0.1, ...more }));

  it.each([
    [3_600_000, 1],
    [2_800_000, 2],
    [2_799_999, 3],
    [2_400_000, 3],
    [2_000_000, 4],
  ])("from a fund of %i is %i years, for certain and from one world", (opening, years) => {
    const solution = solve(opening);
    expect(solution).toMatchObject({
      answer: years,
      possible: [years],
      isDecided: true,
      confidence: 1,
      paths: 4,
      exhaustivePaths: 4,
    });
    expect(solution.candidates.map(({ verdict }) => verdict)).toEqual(
      [1, 2, 3, 4].map((length) => (length < years ? "fails" : "meets")),
    );
  });

  it("from a fund of 1 999 999 there is none", () => {
    expect(solve(1_999_999)).toMatchObject({
      answer: null,
      possible: [],
      perhapsNone: true,
      isDecided: true,
    });
  });

  it("with a deficit of 500 000 allowed for, a fund of 1 900 000 carries three years", () => {
    expect(solve(1_900_000, { deficit: { beyond: 500_000 } }).answer).toBe(3);
    expect(solve(1_899_999, { deficit: { beyond: 500_000 } }).answer).toBe(4);
  });

  it("by 2018 alone 1.8, 1.0, 0.6 or 0.5 million are needed; after the plan the fund stays as it is", () => {
    expect(solve(600_000, { deficit: { by: 2018 } }).answer).toBe(3);
    expect(solve(2_400_000, { deficit: { by: 2024 } }).answer).toBe(3);
  });

  it("no year's net below −900 000 is met by all, below −899 999 by none", () => {
    expect(solve(0, { deficit: { of: "net", beyond: 900_000 } }).answer).toBe(1);
    expect(solve(0, { deficit: { of: "net", beyond: 899_999 } }).answer).toBeNull();
  });

  it("the chance falls with the length, and that is said", () => {
    expect(solve(2_400_000).trend).toEqual({ rises: null, falls: { from: 1, to: 3 } });
  });

  it("only the lengths that are named are tried", () => {
    expect(solve(2_000_000, { lengths: [2, 3] })).toMatchObject({ answer: null });
    expect(solve(2_000_000, { lengths: [6, 4] })).toMatchObject({ answer: 4 });
  });
});

describe("the highest settlement that a fund of 2 300 000 carries for four years at 100 000 a person", () => {
  it("held is 5 persons: 2.0 million, not 6: 2.4 million", () => {
    const levels = Array.from({ length: 12 }, (_, persons) => persons);
    const options = { policy: "same", limit: 0, levels };
    const solution = conduct(highestSettlement(fromTheFund(2_300_000), options));
    expect(solution).toMatchObject({ answer: 5, possible: [5], isDecided: true });
    expect(solution.trend).toEqual({ rises: { from: 0, to: 6 }, falls: null });
  });

  it("at the end of a ramp from 1 over four years is 10: 1 + 4 + 7 + 10 = 22, not 11: 1 + 4 + 8 + 11 = 24", () => {
    const levels = [8, 9, 10, 11];
    const solution = conduct(highestSettlement(fromTheFund(2_300_000), { policy: "rising", levels }));
    expect(solution.answer).toBe(10);
  });

  it("is looked for from 0 to the most asked for, decided or settled so far, in steps that people count in", () => {
    // 24 persons were asked for: 0, 1, …, 24. 25 and more are counted in twos.
    const upTo = (most: number) =>
      settlementLevels(
        fromTheFund(0, 0, ({ history }) => {
          history.years["2016"] = { settled: 3, decided: 5, requested: most };
        }),
      );
    expect(upTo(24)).toEqual(Array.from({ length: 25 }, (_, persons) => persons));
    expect(upTo(25)).toEqual(Array.from({ length: 14 }, (_, place) => 2 * place));
  });
});

describe("the smallest fund for 500 000 in each of two years", () => {
  const solve = (interest: number, deficit = {}) =>
    conduct(smallestFund(fromTheFund(7, interest), { policy: "twoYears", deficit }));

  it("without interest is 1 000 000", () => {
    expect(solve(0).estimate).toBeCloseTo(1_000_000, 2);
  });

  it("at 10 % is 500 000/1.1 + 500 000/1.21 = 867 768.60, for certain", () => {
    const solution = solve(0.1);
    expect(solution).toMatchObject({ confidence: 1, runs: 1 });
    for (const end of [solution.low, solution.estimate, solution.high])
      expect(end).toBeCloseTo(867_768.595, 2);
  });

  it("with 100 000 below zero allowed by 2018 is 100 000/1.21 less; by 2020, as debt bears interest, 100 000/1.4641", () => {
    expect(solve(0.1, { beyond: 100_000, by: 2018 }).estimate).toBeCloseTo(867_768.595 - 82_644.628, 2);
    expect(solve(0.1, { beyond: 100_000 }).estimate).toBeCloseTo(867_768.595 - 68_301.3455, 2);
  });

  it("by the first year alone is 500 000/1.1", () => {
    expect(solve(0.1, { by: 2017 }).estimate).toBeCloseTo(454_545.4545, 2);
  });
});

const tolga = checkScenario({
  ...tolga2024,
  policies: {
    ramp: { kind: "ramp", from: 12, to: 4, years: 4 },
    held: { kind: "hold", at: 8 },
  },
});

describe("on Tolga", () => {
  const limit = 0.25;
  const worlds = 1000;
  // A deficit that about a quarter of the worlds have: the hardest to tell.
  const needed = conduct(smallestFund(tolga, { policy: "ramp", limit, maxRuns: worlds }));
  const beyond = needed.estimate as number;
  const withFund = (opening: number) => checkScenario({ ...tolga, fund: { ...tolga.fund, opening } });

  it("the smallest fund agrees with a search: as many worlds have a deficit with it, one more with a krone less", () => {
    const chance = (opening: number) =>
      compare(withFund(opening), { policies: ["ramp"], runs: worlds })
        .policy("ramp")
        .fund.probabilityBelow(0)
        .by(2027).estimate;
    expect(chance(beyond)).toBe(limit);
    expect(chance(beyond - 1)).toBeCloseTo(limit + 1 / worlds, 12);
    expect(chance(needed.low as number)).toBeGreaterThan(limit);
    expect(chance(needed.high as number)).toBeLessThan(limit);
  });

  it("the interval of the fund holds what four other seeds say together", () => {
    const others = ["a", "b", "c", "d"].map(
      (seed) =>
        conduct(smallestFund(tolga, { policy: "ramp", limit, maxRuns: worlds, seed })).estimate as number,
    );
    const mean = others.reduce((sum, value) => sum + value, 0) / others.length;
    // The mean of four has half the error: both together √1.25 times the interval's.
    const [low, high] = [needed.low as number, needed.high as number];
    expect(mean).toBeGreaterThan(beyond - 1.12 * 1.3 * (beyond - low));
    expect(mean).toBeLessThan(beyond + 1.12 * 1.3 * (high - beyond));
  });

  it("every chance is that of an exhaustive search in as many worlds, and the answer that of all", () => {
    const scenario = withFund(beyond);
    const solution = conduct(shortestRamp(scenario, { policy: "ramp", limit, maxRuns: worlds }));
    const lengths = [1, 2, 3, 4];
    const exhaustive = compare(scenario, {
      policies: Object.fromEntries(lengths.map((years) => [years, ramp({ from: 12, to: 4, years })])),
      runs: worlds,
    });
    for (const { value, chance, worlds: runs } of solution.candidates) {
      const values = exhaustive
        .policy(String(value))
        .fund.byYear.slice(0, 4)
        .map((year) => year.values);
      const dry = Array.from({ length: runs }, (_, run) => values.some((year) => year[run] <= -0.005));
      expect(chance.estimate).toBe(dry.filter(Boolean).length / runs);
      expect(chance.low).toBeLessThan(chance.estimate);
    }
    const byAll = lengths.find(
      (years) => exhaustive.policy(String(years)).fund.probabilityBelow(0).by(2027).estimate <= limit,
    );
    expect([...solution.possible, null]).toContain(byAll ?? null);
    expect(solution.answer).toBe(byAll ?? null);
    expect(solution.paths).toBeLessThanOrEqual(solution.exhaustivePaths);
  });

  it("holds under another seed: what one surely tells the other does not refute", () => {
    const scenario = withFund(beyond);
    const levels = [0, 4, 8, 12, 16];
    const of = (seed: string) =>
      conduct(highestSettlement(scenario, { policy: "held", limit, levels, maxRuns: worlds, seed }));
    const [one, other] = [of("one"), of("other")];
    for (const [place, { chance }] of one.candidates.entries()) {
      const again = other.candidates[place].chance;
      expect(chance.low).toBeLessThanOrEqual(again.high);
      expect(again.low).toBeLessThanOrEqual(chance.high);
    }
    const both = one.possible.filter((value) => other.possible.includes(value));
    expect(both.length > 0 || (one.perhapsNone && other.perhapsNone)).toBe(true);
    // The policy that is tried is the one that it says.
    const held = compare(scenario, { policies: { held: hold({ at: 16 }) }, runs: 500, seed: "one" });
    const [sixteen] = one.candidates;
    if (sixteen.worlds === 500) {
      expect(held.policy("held").fund.probabilityBelow(0).by(2027).estimate).toBe(sixteen.chance.estimate);
    }
  });

  it("with too few worlds for the fund's interval says how many it takes: ln 0.025 / ln 0.99 = 367", () => {
    const few = conduct(smallestFund(tolga, { policy: "ramp", limit: 0.01, maxRuns: 100 }));
    expect(few).toMatchObject({ high: null, worldsNeeded: 370 });
    const enough = conduct(smallestFund(tolga, { policy: "ramp", limit: 0.01, maxRuns: 370 }));
    expect(enough.high).not.toBeNull();
    expect(enough.worldsNeeded).toBeNull();
  });

  it("no number of worlds gives a fund that is never dry; any will do where it always may be", () => {
    expect(conduct(smallestFund(tolga, { policy: "ramp", limit: 0, maxRuns: 100 }))).toMatchObject({
      high: null,
      worldsNeeded: null,
    });
    expect(conduct(smallestFund(tolga, { policy: "ramp", limit: 1, maxRuns: 100 }))).toMatchObject({
      estimate: null,
    });
  });
});

describe("what cannot be asked", () => {
  it.each<[what: string, ask: () => unknown, error: new (...args: never[]) => Error, said: RegExp]>([
    [
      "a policy that is not there",
      () => shortestRamp(tolga, { policy: "rampp" }),
      PolicyError,
      /no such policy. Did you mean "ramp"/,
    ],
    [
      "the length of what is no ramp",
      () => shortestRamp(tolga, { policy: "held" }),
      PolicyError,
      /is no ramp but of kind hold/,
    ],
    [
      "the end of a path",
      () => highestSettlement(fromTheFund(0), { policy: "twoYears" }),
      PolicyError,
      /of kind path, which ends on no number/,
    ],
    [
      "a limit in per cent",
      () => smallestFund(tolga, { policy: "ramp", limit: 10 }),
      RangeError,
      /probability from 0 to 1; received 10/,
    ],
    [
      "half a year",
      () => shortestRamp(tolga, { policy: "ramp", lengths: [1.5] }),
      RangeError,
      /whole years from 1 to 50; received 1.5/,
    ],
    ["no candidates", () => shortestRamp(tolga, { policy: "ramp", lengths: [] }), RangeError, /at least one/],
    ["one twice", () => shortestRamp(tolga, { policy: "ramp", lengths: [2, 2] }), RangeError, /twice/],
    [
      "fewer than nobody",
      () => highestSettlement(tolga, { policy: "held", levels: [-1] }),
      RangeError,
      /received -1/,
    ],
    [
      "a year that is not simulated",
      () => smallestFund(tolga, { policy: "ramp", deficit: { by: 2040 } }),
      RangeError,
      /by must be a year from 2024 to 20\d\d; received 2040/,
    ],
    [
      "an amount below zero",
      () => smallestFund(tolga, { policy: "ramp", deficit: { beyond: -1 } }),
      RangeError,
      /at least 0; received -1/,
    ],
    [
      "a fund for a year's net",
      () => smallestFund(tolga, { policy: "ramp", deficit: { of: "net" } }),
      RangeError,
      /does not change the net of a year/,
    ],
    [
      "no worlds",
      () => smallestFund(tolga, { policy: "ramp", maxRuns: 0 }),
      RangeError,
      /maxRuns .* received 0/,
    ],
  ])("%s", (_, ask, error, said) => {
    expect(ask).toThrow(error);
    expect(ask).toThrow(said);
  });
});
