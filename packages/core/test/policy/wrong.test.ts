import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { compare, drop, follow, hold, PolicyError, type PolicyInput, ramp } from "../../src/index.js";

const attempt = (policy: PolicyInput) => () =>
  compare(exactCases, { policies: { fine: hold({ at: 10 }), "the council's": policy }, runs: 1 });

describe("a policy that returns no number of persons", () => {
  it.each([
    ["NaN", Number.NaN],
    ["-1", -1],
    ["-0.001", -0.001],
    ["Infinity", Infinity],
    ["-Infinity", -Infinity],
    ["undefined", undefined],
    ["null", null],
    ["40", "40"],
  ])("%s is an error that names the policy, the year and what it returned", (text, returned) => {
    const wrong = attempt(() => returned as number);
    expect(wrong).toThrow(PolicyError);
    expect(wrong).toThrow(
      `Policy "the council's": for 2017 it returned ${text}; a policy returns a number of persons, at least 0.`,
    );
  });

  it("in a later year only is an error of that year", () => {
    expect(attempt(({ year }) => (year === 2019 ? Number.NaN : 10))).toThrow("for 2019 it returned NaN");
  });

  it("of a built-in kind is an error as well", () => {
    expect(attempt(hold({ at: -5 }))).toThrow("for 2017 it returned -5");
    expect(attempt(drop({ to: Number.NaN }))).toThrow("for 2017 it returned NaN");
    expect(attempt(ramp({ from: 10, to: -20, years: 4 }))).toThrow("for 2019 it returned -10");
  });

  it("carries its name as data", () => {
    try {
      attempt(() => Number.NaN)();
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: "PolicyError", policy: "the council's" });
    }
  });
});

describe("a policy that returns what can be used", () => {
  const decided = (policy: PolicyInput) =>
    compare(exactCases, { policies: { policy }, runs: 1 })
      .policy("policy")
      .decided.byYear.slice(0, 4)
      .map(({ mean }) => mean.estimate);

  it("parts of persons are rounded half up: 10.5 is 11, 10.49 is 10", () => {
    expect(decided(() => 10.5)).toEqual([11, 11, 11, 11]);
    expect(decided(() => 10.49)).toEqual([10, 10, 10, 10]);
  });

  it("0 is nobody", () => {
    expect(decided(() => 0)).toEqual([0, 0, 0, 0]);
  });

  it("more than the state asks for is cut to it: 5 000 of 1 000 asked", () => {
    expect(decided(() => 5_000)).toEqual([1_000, 1_000, 1_000, 1_000]);
  });

  it("an error that the policy throws itself comes through as it is", () => {
    expect(
      attempt(() => {
        throw new TypeError("no quorum");
      }),
    ).toThrow(new TypeError("no quorum"));
  });
});

describe("a number that is decided on 1 December", () => {
  const follows = (year: number, month: number) =>
    follow({ share: 0.1, knownFrom: { 2017: { year, month } } });
  const costs2017 = (early: PolicyInput, others: Readonly<Record<string, PolicyInput>> = {}) =>
    Array.from(
      compare(exactCases, { policies: { ...others, early }, runs: 2 })
        .policy("early")
        .costs.in(2017).values,
    );

  it("cannot have been known in March", () => {
    expect(attempt(follows(2016, 3))).toThrow(PolicyError);
    expect(attempt(follows(2016, 11))).toThrow(
      `Policy "the council's": its number for 2017 is decided in December 2016 and cannot be known from 2016-11`,
    );
  });

  it("may be known at once, which is the rule, or later", () => {
    expect(costs2017(follows(2016, 12))).toEqual(costs2017(follow({ share: 0.1 })));
    expect(attempt(follows(2017, 2))).not.toThrow();
  });

  it("is never what another policy decided, nor the same policy in another world", () => {
    const big = hold({ at: 900 });
    for (const month of [1, 2, 12]) {
      const [first, second] = costs2017(follows(2017, month), { big });
      expect(second).toBe(first);
      expect(costs2017(follows(2017, month))).toEqual([first, second]);
    }
  });
});
