import { describe, expect, it } from "vitest";
import { compare, ramp } from "../../src/index.js";
import { byYear, exactCase } from "./exact-case.js";

const sixYears = exactCase((scenario) => {
  scenario.plan.years = 6;
});
const decided = (numbers: { from: number; to: number; years: number; start?: number }) =>
  byYear(sixYears, ramp(numbers), "decided").slice(0, 6);

describe("ramp: round(from + (to − from)·k/(years − 1)), half up", () => {
  it("340 to 125 in four years is 340, 268, 197, 125, and then 125", () => {
    expect(decided({ from: 340, to: 125, years: 4 })).toEqual([340, 268, 197, 125, 125, 125]);
  });

  it("and as many settle", () => {
    const settled = byYear(sixYears, ramp({ from: 340, to: 125, years: 4 }), "settled");
    expect(settled.slice(0, 6)).toEqual([340, 268, 197, 125, 125, 125]);
  });

  it("a scenario's own ramp gives the same numbers", () => {
    const result = compare(exactCase(), { runs: 1 }).policy("ramp");
    expect(result.decided.byYear.slice(0, 4).map(({ mean }) => mean.estimate)).toEqual([340, 268, 197, 125]);
  });

  it("half goes up, on the way down as on the way up: 10, 7.5 and 5; 5, 7.5 and 10", () => {
    expect(decided({ from: 10, to: 5, years: 3 }).slice(0, 4)).toEqual([10, 8, 5, 5]);
    expect(decided({ from: 5, to: 10, years: 3 }).slice(0, 4)).toEqual([5, 8, 10, 10]);
  });

  it("two years are the first number and the last; one year is the last at once", () => {
    expect(decided({ from: 340, to: 125, years: 2 })).toEqual([340, 125, 125, 125, 125, 125]);
    expect(decided({ from: 340, to: 125, years: 1 })).toEqual([125, 125, 125, 125, 125, 125]);
  });

  it("a ramp that starts later goes on with the last decided number, 100, until then", () => {
    expect(decided({ from: 340, to: 125, years: 4, start: 2018 })).toEqual([100, 340, 268, 197, 125, 125]);
  });
});
