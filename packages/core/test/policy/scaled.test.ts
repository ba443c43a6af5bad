import { describe, expect, it } from "vitest";
import {
  capacityLed,
  compare,
  decide,
  drop,
  follow,
  hold,
  type MunicipalityView,
  path,
  PolicyError,
  type PolicyInput,
  ramp,
} from "../../src/index.js";
import { toPolicy } from "../../src/policy/index.js";
import { type Scaling, scaled } from "../../src/policy/scaled.js";
import { exactCase } from "../exact/exact-case.js";

const start = { firstYear: 2024, lastDecided: 80 };
const planned = (input: PolicyInput, scaling: Scaling) => {
  const { plan } = scaled(toPolicy(input), scaling);
  return [2024, 2025, 2026, 2027].map((year) => plan?.(year, start));
};

describe("a planned policy scaled", () => {
  it("times 1.25 from 2025: 100, then 125", () => {
    expect(planned(hold({ at: 100 }), { by: 1.25, from: 2025 })).toEqual([100, 125, 125, 125]);
  });

  it("is rounded half up: 50 × 1.01 = 50.5 is 51, 50 × 1.009 = 50.45 is 50", () => {
    expect(planned(hold({ at: 50 }), { by: 1.01, from: 2024 })).toEqual([51, 51, 51, 51]);
    expect(planned(hold({ at: 50 }), { by: 1.009, from: 2024 })).toEqual([50, 50, 50, 50]);
  });

  it("takes the last decided number of a policy that goes on with it: 80 × 0.5 = 40", () => {
    expect(planned(hold(), { by: 0.5, from: 2026 })).toEqual([80, 80, 40, 40]);
  });

  it("times 1 is the same, times 0 is nobody", () => {
    const gradual = ramp({ from: 340, to: 125, years: 4 });
    expect(planned(gradual, { by: 1, from: 2024 })).toEqual([340, 268, 197, 125]);
    expect(planned(gradual, { by: 0, from: 2025 })).toEqual([340, 0, 0, 0]);
  });

  it("leaves minors, announcement, answers and levers as they are, and the policy itself", () => {
    const policy = toPolicy(
      drop({ to: 40, minors: 6, announced: "ahead", onRevision: "ignore", levers: ["x"] }),
    );
    const { plan, ...rest } = scaled(policy, { by: 3, from: 2024 });
    const { plan: before, ...others } = policy;
    expect(rest).toEqual(others);
    expect([plan?.(2024, start), before?.(2024, start)]).toEqual([120, 40]);
  });

  it("scales the number that a council goes over to, with the same chance", () => {
    const policy = toPolicy(hold({ at: 100, abandoned: { yearlyChance: 0.2, to: 30 } }));
    expect(scaled(policy, { by: 1.5, from: 2026 }).abandoned).toEqual({ yearlyChance: 0.2, to: 45 });
  });
});

describe("a rule scaled", () => {
  const view = (year: number, decided: number): MunicipalityView => ({
    year,
    requested: 60,
    minorsRequested: 0,
    history: [
      { year: 2023, requested: 100, decided: 90, settled: 85 },
      { year: 2024, requested: 100, decided, settled: decided },
    ],
    freeDwellings: 1000,
    places: 1000,
    capacityToNeed: 1,
    fund: 0,
  });
  const decides = (input: PolicyInput, year: number, decided: number, scaling: Scaling) =>
    scaled(toPolicy(input), scaling).decide?.(view(year, decided));

  it("decides its own number times the factor: 60 asked for × 0.5 × 1.5 = 45", () => {
    expect(decides(follow({ share: 0.5 }), 2025, 50, { by: 1.5, from: 2024 })).toBe(45);
    expect(decides(follow({ share: 0.5 }), 2025, 50, { by: 1.5, from: 2026 })).toBe(30);
  });

  it("looks back at its own numbers without the factor: 2 × 100 decided are 100, less 10 are 90, × 2 = 180", () => {
    expect(decides(follow({ largestChange: 10 }), 2025, 200, { by: 2, from: 2024 })).toBe(180);
    // What was decided before the factor holds stands as it is: 100 − 10 = 90, × 2.
    expect(decides(follow({ largestChange: 10 }), 2025, 100, { by: 2, from: 2025 })).toBe(180);
    expect(decides(capacityLed(), 2025, 40, { by: 2, from: 2024 })).toBe(40);
  });

  it("times 0 decides 0, though nothing can be divided by it", () => {
    expect(decides(follow({ largestChange: 10 }), 2025, 0, { by: 0, from: 2024 })).toBe(0);
  });

  it("follows with largest change 10 from 100 down to 50: 90, 80, 70, 60; times 2: 180, 160, 140, 120", () => {
    const scenario = exactCase();
    const rule = scaled(toPolicy(follow({ share: 0.05, largestChange: 10 })), { by: 2, from: 2017 });
    const result = compare(scenario, { policies: { rule }, runs: 1 }).policy("rule").decided;
    expect(result.byYear.slice(0, 4).map(({ mean }) => mean.estimate)).toEqual([180, 160, 140, 120]);
  });

  it("that gives no number of persons is still refused, as without a factor", () => {
    const wrong = scaled(toPolicy(decide(() => Number.NaN)), { by: 2, from: 2017 });
    expect(() => compare(exactCase(), { policies: { wrong }, runs: 1 })).toThrow(PolicyError);
    expect(() =>
      compare(exactCase(), {
        policies: { wrong: scaled(toPolicy(path({ numbers: { 2017: -1 } })), { by: 2, from: 2017 }) },
        runs: 1,
      }),
    ).toThrow(/at least 0/);
  });
});
