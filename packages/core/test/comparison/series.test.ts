import { describe, expect, it } from "vitest";
import { KeptSeries } from "../../src/comparison/index.js";

// Three worlds of four years, of which two are plan years.
const horizon = { years: [2024, 2025, 2026, 2027], planYears: 2 };
const series = new KeptSeries(horizon, Float64Array.from([1, 2, 3, 4, 10, -20, 30, 40, 5, 5, -5, -5]));
const valuesOf = ({ values }: { readonly values: Float64Array }) => Array.from(values);

describe("a series", () => {
  it("of 2025 is that year's number in each world: 2, −20, 5", () => {
    expect(valuesOf(series.in(2025))).toEqual([2, -20, 5]);
    expect(series.byYear.map(valuesOf)).toEqual([
      [1, 10, 5],
      [2, -20, 5],
      [3, 30, -5],
      [4, 40, -5],
    ]);
  });

  it("adds up world by world: 10, 60 and 0 over all years, 3, −10 and 10 over the plan years", () => {
    expect(valuesOf(series.total)).toEqual([10, 60, 0]);
    expect(valuesOf(series.planTotal)).toEqual([3, -10, 10]);
  });

  it("has a mean that adds up over years: 70/3 is 16/3 − 13/3 + 28/3 + 39/3", () => {
    const sum = series.byYear.reduce((total, sample) => total + sample.mean.estimate, 0);
    expect(series.total.mean.estimate).toBeCloseTo(70 / 3, 12);
    expect(sum).toBeCloseTo(70 / 3, 12);
  });

  it("has quantiles that do not: the medians 5, 2, 3, 4 add to 14, the total's median is 10", () => {
    expect(series.byYear.map((sample) => sample.quantile(0.5))).toEqual([5, 2, 3, 4]);
    expect(series.total.quantile(0.5)).toBe(10);
  });

  it("minus, plus and turned around", () => {
    const other = new KeptSeries(horizon, new Float64Array(12).fill(1));
    expect(valuesOf(series.minus(other).in(2024))).toEqual([0, 9, 4]);
    expect(valuesOf(series.plus(other).in(2027))).toEqual([5, 41, -4]);
    expect(valuesOf(series.negated().in(2025))).toEqual([-2, 20, -5]);
  });

  it("turned around leaves zero a plain zero", () => {
    const zero = new KeptSeries({ years: [2024], planYears: 1 }, Float64Array.from([0]));
    expect(Object.is(zero.negated().in(2024).values[0], 0)).toBe(true);
  });

  it("below 0 by a year: world 2 from 2025 on, world 3 from 2026 on", () => {
    const below = (year: number) => series.probabilityBelow(0).by(year).estimate;
    expect([2024, 2025, 2026, 2027].map(below)).toEqual([0, 1 / 3, 2 / 3, 2 / 3]);
  });

  it("below a threshold that is reached exactly: not below", () => {
    expect(series.probabilityBelow(1).by(2024).estimate).toBe(0);
    expect(series.probabilityBelow(1.5).by(2024).estimate).toBeCloseTo(1 / 3, 15);
  });

  it("says which years it has when asked for another", () => {
    expect(() => series.in(2023)).toThrow("2023 was not simulated; the years are 2024 to 2027.");
    expect(() => series.probabilityBelow(0).by(2028)).toThrow(RangeError);
  });

  it("summarises totals only where they are asked for", () => {
    expect(series.summaries(false)).not.toHaveProperty("total");
    expect(series.summaries(true).total?.mean).toBeCloseTo(70 / 3, 12);
    expect(series.summaries(true).planTotal?.mean).toBeCloseTo(1, 12);
  });
});
