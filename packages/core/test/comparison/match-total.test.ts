import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  capacityLed,
  compare,
  decide,
  drop,
  follow,
  hold,
  path,
  type PolicyInput,
  ramp,
  type ScenarioInput,
} from "../../src/index.js";
import { toPolicy } from "../../src/policy/index.js";
import { scaled } from "../../src/policy/scaled.js";
import { exactCase } from "../exact/exact-case.js";
import { randomCase } from "../properties/random-scenario.js";

/** The match of two policies: the second is scaled. By default without chance, so that one world is all. */
function match(first: PolicyInput, second: PolicyInput, scenario: ScenarioInput = exactCase(), runs = 1) {
  const policies = { second, first };
  return (
    compare(scenario, { policies, runs, views: true }).difference("first", "second").matched ?? expect.fail()
  );
}

function reached(...given: Parameters<typeof match>) {
  const matched = match(...given);
  if (!matched.reached) return expect.fail(`not reached: ${matched.short} short`);
  return matched;
}

function notReached(...given: Parameters<typeof match>) {
  const matched = match(...given);
  if (matched.reached) return expect.fail(`reached with ${matched.factor}`);
  return matched;
}

describe("two policies matched in the persons that they settle, where the answer is known", () => {
  it("100 a year and 50 a year: 2 × 50, nobody left over, and no difference of net", () => {
    const { factor, from, residual, net, worlds } = reached(hold({ at: 100 }), hold({ at: 50 }));
    expect(factor).toBeCloseTo(2, 9);
    expect([from, residual.estimate, worlds]).toEqual([2017, 0, 1]);
    expect(net.total.mean.estimate).toBe(0);
  });

  it("50 a year and 100 a year: 0.5", () => {
    const { factor, residual } = reached(hold({ at: 50 }), hold({ at: 100 }));
    // Any factor from 0.495 to 0.505 decides 50.
    expect(Math.abs(factor - 0.5)).toBeLessThanOrEqual(0.005);
    expect(residual.estimate).toBe(0);
  });

  it("a ramp of 340, 268, 197 and 125 and a drop to 125: 930/4 = 232.5 a year, so 2 persons are left over", () => {
    const { factor, residual } = reached(ramp({ from: 340, to: 125, years: 4 }), drop({ to: 125 }));
    // 232 or 233 a year.
    expect(Math.abs(residual.estimate)).toBe(2);
    expect(Math.abs(factor - 1.86)).toBeLessThan(1 / 125);
  });

  it("what differs from the third year on is scaled from then on: 100, 100, 2 × 50, 2 × 50", () => {
    const { factor, from, residual } = reached(hold({ at: 100 }), drop({ to: 50, year: 2019 }));
    expect([from, residual.estimate]).toEqual([2019, 0]);
    expect(factor).toBeCloseTo(2, 1);
  });

  it("equal policies: 1, nobody, nothing", () => {
    const { factor, from, residual, net } = reached(hold({ at: 70 }), hold({ at: 70 }));
    expect([factor, from]).toEqual([1, 2017]);
    expect(residual).toEqual({ estimate: 0, standardError: 0, low: 0, high: 0 });
    expect(net.total.mean.estimate).toBe(0);
  });

  it("nobody settled by the first: 0", () => {
    const { factor, residual } = reached(hold({ at: 0 }), hold({ at: 60 }));
    expect([factor, residual.estimate]).toEqual([0, 0]);
  });

  it("the same number announced ahead: matched, and the net that is left is that of the announcement", () => {
    const late = { 2017: { year: 2017, month: 1 } };
    const { residual, net, adjustmentCost } = reached(
      drop({ to: 40, knownFrom: late }),
      drop({ to: 20, announced: "ahead" }),
    );
    expect(residual.estimate).toBe(0);
    // 60 units stand idle for three months: 60 × 12 000 / 4.
    expect(adjustmentCost.total.mean.estimate).toBeCloseTo(180_000, 2);
    expect(net.total.mean.estimate).toBeCloseTo(-180_000, 2);
  });

  it("a policy that follows 5 % of a request of 1 000: 2 × 50", () => {
    const { factor, residual } = reached(hold({ at: 100 }), follow({ share: 0.05 }));
    expect(factor).toBeCloseTo(2, 1);
    expect(residual.estimate).toBe(0);
  });

  it("one that follows by 10 a year, 90 + 80 + 70 + 60 = 300: 600 with 2, each of them once", () => {
    const { factor, residual } = reached(hold({ at: 150 }), follow({ share: 0.05, largestChange: 10 }));
    expect(factor).toBeCloseTo(2, 1);
    expect(Math.abs(residual.estimate)).toBeLessThanOrEqual(0.5);
  });

  it("one that is led by its capacity settles as many as it is asked to", () => {
    const { residual } = reached(hold({ at: 120 }), capacityLed());
    expect(Math.abs(residual.estimate)).toBeLessThanOrEqual(4);
  });
});

describe("where the count stands still for long, the factor is found beyond", () => {
  it("5 000 decided where the state asks for 1 000, matched with 950: 0.19", () => {
    const { factor, residual } = reached(hold({ at: 950 }), hold({ at: 5000 }));
    expect(factor).toBeCloseTo(0.19, 3);
    expect(residual.estimate).toBe(0);
  });

  it("a twentieth of a person, which is nobody up to a factor of 10, matched with 1", () => {
    const { factor, residual } = reached(
      hold({ at: 1 }),
      decide(() => 0.05),
    );
    expect(factor).toBeGreaterThanOrEqual(10);
    expect(residual.estimate).toBe(0);
  });
});

describe("totals that no factor can match", () => {
  it("because of dwellings: places for 30 more a year, 10 decided in 2020 alone", () => {
    const narrow = exactCase((scenario) => {
      scenario.housing.obtainablePerYear = 30;
      scenario.housing.moveOnRate = { value: 0, unit: "per year", status: "own" };
    });
    const { from, short, factor } = notReached(
      path({ numbers: { 2017: 25, 2018: 25, 2019: 25, 2020: 25 } }),
      path({ numbers: { 2017: 0, 2020: 10 } }),
      narrow,
    );
    // At most 30 in 2020, of 100.
    expect([from, short]).toEqual([2017, 70]);
    expect(factor).toBeGreaterThanOrEqual(3);
  });

  it("because the state asks for no more: 150 a year, and 10 decided in 2020 alone", () => {
    const asked = exactCase((scenario) => {
      scenario.request.share = 0.015;
    });
    expect(notReached(hold({ at: 100 }), path({ numbers: { 2017: 0, 2020: 10 } }), asked).short).toBe(250);
  });

  it("because the second policy decides nobody: 400 short", () => {
    expect(notReached(hold({ at: 100 }), hold({ at: 0 })).short).toBe(400);
    // Also of few: three persons are not nearly nobody.
    expect(notReached(path({ numbers: { 2017: 3, 2018: 0 } }), hold({ at: 0 })).short).toBe(3);
  });

  it("because too many have come before they differ: 90 too many", () => {
    const few = path({ numbers: { 2017: 100, 2018: 10, 2019: 0 } });
    const many = path({ numbers: { 2017: 100, 2018: 100, 2019: 0 } });
    // From 2018 on: 0.1 × 100. That can be matched; with nothing to take from, it cannot.
    expect(reached(few, many).residual.estimate).toBe(0);
    const later = path({ numbers: { 2017: 100, 2018: 0, 2019: 10 } });
    expect(notReached(later, path({ numbers: { 2017: 100, 2018: 0 } })).short).toBe(20);
  });
});

describe("with chance", () => {
  it("the residual is small in the worlds that it was solved in, or all factors leave too few, or too many", () => {
    fc.assert(
      fc.property(randomCase(), ({ scenario, policies, seed }) => {
        const result = compare(scenario, { policies, runs: 3, seed, views: true });
        for (const pair of result.pairs) {
          const matched = result.difference(...pair).matched ?? expect.fail();
          expect(matched.factor).toBeGreaterThanOrEqual(0);
          expect(result.planYears).toContain(matched.from);
          if (matched.reached) {
            expect(Math.abs(matched.residual.estimate)).toBeLessThanOrEqual(result.planYears.length);
            continue;
          }
          // With none, as many, and sixteen times as many as decided there are too few, or there are too many.
          const shorts = [0, 1, 16].map((by) => {
            const [first, second] = pair.map((name) => toPolicy(policies[name]));
            const again = { second: scaled(second, { by, from: matched.from }), first };
            return compare(scenario, { policies: again, runs: 3, seed }).difference("first", "second").settled
              .planTotal.mean.estimate;
          });
          expect(Math.abs(matched.short)).toBeGreaterThan(0.5);
          expect(shorts.every((short) => Math.sign(short) === Math.sign(matched.short))).toBe(true);
        }
      }),
      { seed: 61, numRuns: 20 },
    );
  });
});
