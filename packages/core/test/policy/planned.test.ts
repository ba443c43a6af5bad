import { describe, expect, it } from "vitest";
import { drop, hold, path, type Policy, ramp } from "../../src/index.js";

const start = { firstYear: 2024, lastDecided: 400 };
const numbers = (policy: Policy, from = 2024, until = 2029) =>
  Array.from({ length: until - from }, (_, i) => policy.plan?.(from + i, start));

describe("hold", () => {
  it("settles 250 every year", () => {
    expect(numbers(hold({ at: 250 }))).toEqual([250, 250, 250, 250, 250]);
  });

  it("without a number goes on with the last decided one, 400", () => {
    expect(numbers(hold())).toEqual([400, 400, 400, 400, 400]);
  });

  it("at 0 settles nobody, rather than the last decided number", () => {
    expect(numbers(hold({ at: 0 }))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("path", () => {
  it("takes the numbers of its years, and goes on with the nearest earlier one: 250, 180, 180, 125, 125", () => {
    expect(numbers(path({ numbers: { 2024: 250, 2025: 180, 2027: 125 } }))).toEqual([
      250, 180, 180, 125, 125,
    ]);
  });

  it("goes on with the last decided number, 400, before its first year", () => {
    expect(numbers(path({ numbers: { 2026: 125 } }))).toEqual([400, 400, 125, 125, 125]);
  });

  it("does not mind the order that its years are written in", () => {
    expect(numbers(path({ numbers: { 2027: 125, 2024: 250 } }))).toEqual([250, 250, 250, 125, 125]);
  });

  it("takes a number of a year before the plan, when it is the latest", () => {
    expect(numbers(path({ numbers: { 2023: 90 } }))).toEqual([90, 90, 90, 90, 90]);
  });
});

describe("ramp", () => {
  it("340 to 125 in four years: 340, 268.33, 196.67, 125, rounded half up", () => {
    expect(numbers(ramp({ from: 340, to: 125, years: 4 }))).toEqual([340, 268, 197, 125, 125]);
  });

  it("250 to 125 in four years, the administration's way: 250, 208, 167, 125", () => {
    expect(numbers(ramp({ from: 250, to: 125, years: 4 }))).toEqual([250, 208, 167, 125, 125]);
  });

  it("upwards: 50 to 200 in four years", () => {
    expect(numbers(ramp({ from: 50, to: 200, years: 4 }))).toEqual([50, 100, 150, 200, 200]);
  });

  it("from a year of its own: 400 as before, then 340 from 2025 on", () => {
    expect(numbers(ramp({ from: 340, to: 125, years: 4, start: 2025 }))).toEqual([400, 340, 268, 197, 125]);
  });
});

describe("drop", () => {
  it("125 at once from the first plan year", () => {
    expect(numbers(drop({ to: 125 }))).toEqual([125, 125, 125, 125, 125]);
  });

  it("125 from 2026: the last decided number, 400, until then", () => {
    expect(numbers(drop({ to: 125, year: 2026 }))).toEqual([400, 400, 125, 125, 125]);
  });
});

describe("the options of every policy", () => {
  it("unless said otherwise: announced yearly, answering a share of a revision", () => {
    for (const policy of [
      hold(),
      path({ numbers: {} }),
      ramp({ from: 2, to: 1, years: 2 }),
      drop({ to: 1 }),
    ]) {
      expect(policy).toMatchObject({ announced: "yearly", knownFrom: {}, onRevision: "share" });
      expect(policy.decide).toBeUndefined();
    }
  });

  it("are kept as given", () => {
    const policy = drop({ to: 125, announced: "ahead", onRevision: "ignore", description: "125 at once" });
    expect(policy).toMatchObject({ announced: "ahead", onRevision: "ignore", description: "125 at once" });
  });

  it("describe themselves in words", () => {
    expect(hold({ at: 250 }).description).toBe("settles 250 every year");
    expect(hold().description).toBe("goes on with the last decided number");
    expect(ramp({ from: 340, to: 125, years: 4 }).description).toBe("from 340 to 125 over 4 years");
    expect(drop({ to: 125, year: 2024 }).description).toBe("125 at once from 2024");
    expect(path({ numbers: { 2024: 250, 2026: 125 } }).description).toBe("settles 250 in 2024, 125 in 2026");
  });
});
