import { describe, expect, it } from "vitest";
import { fromWorlds, meanOfValues, varianceAround, withChance } from "./worlds.js";

const RUNS = 6_000;
const PHI = 0.6;
const CALM = 0.2;
const CRISIS = 0.9;
const SHARE = 0.15;

const scenario = withChance((own) => {
  own.need = {
    model: "regimes",
    lastObserved: { year: 2016, persons: 20_000 },
    longRunLevel: 5_000,
    medianPersistence: 0.8,
    shockPersistence: PHI,
    calmSd: CALM,
    crisisSd: CRISIS,
    crisisShare: SHARE,
  };
});

// Moments of a shock that is normal with one of two standard deviations.
const SECOND = (1 - SHARE) * CALM ** 2 + SHARE * CRISIS ** 2;
const FOURTH = 3 * ((1 - SHARE) * CALM ** 4 + SHARE * CRISIS ** 4);

// x_y is the sum of φ^j·ε over the y shocks so far.
const weights = (year: number) => Array.from({ length: year }, (_, j) => PHI ** j);
const varianceOf = (year: number) => weights(year).reduce((sum, w) => sum + w ** 2 * SECOND, 0);
function fourthMomentOf(year: number): number {
  const squares = weights(year).map((w) => w ** 2);
  const sum = squares.reduce((total, square) => total + square, 0);
  const sumOfSquares = squares.reduce((total, square) => total + square ** 2, 0);
  return FOURTH * sumOfSquares + 3 * SECOND ** 2 * (sum ** 2 - sumOfSquares);
}
const medianOf = (year: number) => 5_000 * Math.exp(0.8 ** year * Math.log(4));

describe("national need: log N = log F + x, x = φ·x before + ε", () => {
  const needs = fromWorlds(scenario, "need", RUNS, ({ need }) => ({
    actual: Array.from(need.actual),
    expected: Array.from(need.expected),
  }));
  const deviations = (year: number) => needs.map(({ actual }) => Math.log(actual[year] / medianOf(year)));

  it("is known in the last observed year: 20 000 in every world", () => {
    expect(needs.every(({ actual }) => actual[0] === 20_000)).toBe(true);
  });

  it.each([1, 2, 4, 8])("%d years on, the logarithm is around that of 5 000·4^(0.8^years)", (year) => {
    const error = Math.sqrt(varianceOf(year) / RUNS);
    expect(Math.abs(meanOfValues(deviations(year)))).toBeLessThan(4 * error);
  });

  it.each([1, 2, 4, 8])(
    "%d years on, its variance is σ²(1 − φ^2y)/(1 − φ²), σ² that of the two regimes",
    (year) => {
      const variance = (SECOND * (1 - PHI ** (2 * year))) / (1 - PHI ** 2);
      expect(varianceOf(year)).toBeCloseTo(variance, 12);
      const error = Math.sqrt((fourthMomentOf(year) - variance ** 2) / RUNS);
      expect(Math.abs(varianceAround(0, deviations(year)) - variance)).toBeLessThan(4 * error);
    },
  );

  it("is heavier in the tails than a normal: the fourth moment of the first year's shock", () => {
    const eighth = 105 * ((1 - SHARE) * CALM ** 8 + SHARE * CRISIS ** 8);
    const fourth = meanOfValues(deviations(1).map((x) => x ** 4));
    expect(Math.abs(fourth - FOURTH)).toBeLessThan(4 * Math.sqrt((eighth - FOURTH ** 2) / RUNS));
    expect(FOURTH / SECOND ** 2).toBeGreaterThan(3);
  });

  it("keeps φ of a deviation: the next year's less φ of this one's is not correlated with it", () => {
    const products = needs.map(({ actual }) => {
      const [before, after] = [1, 2].map((year) => Math.log(actual[year] / medianOf(year)));
      return before * (after - PHI * before);
    });
    expect(Math.abs(meanOfValues(products))).toBeLessThan((4 * SECOND) / Math.sqrt(RUNS));
  });

  it("is expected, a year before, at the median times exp(φ·x): shocks around it have the mean 0", () => {
    for (const { actual, expected } of needs.slice(0, 50)) {
      expect(expected[1]).toBeCloseTo(medianOf(1), 6);
      const deviation = Math.log(actual[1] / medianOf(1));
      expect(expected[2]).toBeCloseTo(medianOf(2) * Math.exp(PHI * deviation), 6);
    }
  });

  it("without chance is the median path itself", () => {
    const [{ actual }] = fromWorlds({ ...scenario, chance: false }, "need", 1, ({ need }) => ({
      actual: Array.from(need.actual),
    }));
    actual.forEach((persons, year) => expect(persons).toBeCloseTo(medianOf(year), 6));
  });
});
