import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { checkScenario, policyFromSpec, type PolicySpecInput } from "../../src/index.js";

const start = { firstYear: 2024, lastDecided: 400 };

function policyOf(spec: PolicySpecInput) {
  // A plan that is long enough for the years below.
  const plan = { ...exactCases.plan, years: 12 };
  const { policies } = checkScenario({ ...exactCases, plan, policies: { one: spec } });
  return policyFromSpec(policies.one);
}
const numbersOf = (spec: PolicySpecInput) =>
  [2024, 2025, 2026, 2027].map((year) => policyOf(spec).plan?.(year, start));

describe("a policy of a scenario file", () => {
  it("hold", () => {
    expect(numbersOf({ kind: "hold", at: 250 })).toEqual([250, 250, 250, 250]);
    expect(numbersOf({ kind: "hold" })).toEqual([400, 400, 400, 400]);
  });

  it("path", () => {
    expect(numbersOf({ kind: "path", numbers: { "2024": 250, "2026": 125 } })).toEqual([250, 250, 125, 125]);
  });

  it("ramp", () => {
    expect(numbersOf({ kind: "ramp", from: 340, to: 125, years: 4 })).toEqual([340, 268, 197, 125]);
    expect(numbersOf({ kind: "ramp", from: 340, to: 125, years: 2, start: 2026 })).toEqual([
      400, 400, 340, 125,
    ]);
  });

  it("drop", () => {
    expect(numbersOf({ kind: "drop", to: 125, year: 2025 })).toEqual([400, 125, 125, 125]);
  });

  it("follow and capacityLed decide, and have no plan", () => {
    const view = {
      year: 2024,
      minorsRequested: 0,
      history: [],
      freeDwellings: 0,
      places: 90,
      capacityToNeed: 1,
      fund: 0,
    };
    const follow = policyOf({ kind: "follow", share: 0.5 });
    const led = policyOf({ kind: "capacityLed" });
    expect(follow.decide?.({ ...view, requested: 340 })).toBe(170);
    expect(
      led.decide?.({
        ...view,
        requested: 340,
        history: [{ year: 2023, requested: 80, decided: 80, settled: 80 }],
      }),
    ).toBe(80);
    expect([follow.plan, led.plan]).toEqual([undefined, undefined]);
  });

  it('becomes known in the month it says: "2024-02" is February 2024', () => {
    const { knownFrom } = policyOf({
      kind: "drop",
      to: 125,
      knownFrom: { "2024": "2024-02", "2025": "2024-11" },
    });
    expect(knownFrom).toEqual({ 2024: { year: 2024, month: 2 }, 2025: { year: 2024, month: 11 } });
  });

  it("keeps its description and its answer to revisions", () => {
    const policy = policyOf({
      kind: "hold",
      description: "as before",
      onRevision: "toCapacity",
      announced: "ahead",
    });
    expect(policy).toMatchObject({ description: "as before", onRevision: "toCapacity", announced: "ahead" });
  });

  it("that follows cannot be announced ahead", () => {
    expect(() => policyOf({ kind: "follow", announced: "ahead" })).toThrow(
      "A number that depends on what happens cannot be announced ahead.",
    );
  });
});
