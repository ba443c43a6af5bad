import { describe, expect, it } from "vitest";
import { path } from "../../src/index.js";
import { emptyHistory, evolveOnce, ORE } from "./exact-case.js";

const JULY = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0];
const EVEN = Array.from({ length: 12 }, () => 1 / 12);
const hundred = path({ numbers: { 2017: 100, 2018: 0 } });

/** What a service of 12 000 NOK a unit and year needs by calendar year. */
function needed(arrivalProfile: number[], demandByResidenceYear: number[]): number[] {
  const scenario = emptyHistory((own) => {
    own.settlement.arrivalProfile = arrivalProfile;
    own.services.welcome.demandByResidenceYear = demandByResidenceYear;
  });
  const { service } = evolveOnce(scenario, hundred);
  return [2017, 2018, 2019, 2020].map((year) => service("welcome", year).needed);
}

describe("what people need counts in years since arrival, twelve months each", () => {
  it("of those who come in July, the first year lasts to June: 100 × 6 months in 2017 and 6 in 2018", () => {
    const [first, second, third] = needed(JULY, [1, 0, 0, 0, 0]);
    expect(first).toBeCloseTo(600_000, ORE);
    expect(second).toBeCloseTo(600_000, ORE);
    expect(third).toBeCloseTo(0, ORE);
  });

  it("a second year that needs twice as much begins in July 2018: 6·1 + 6·2 months in that year", () => {
    const [first, second, third] = needed(JULY, [1, 2, 0, 0, 0]);
    expect(first).toBeCloseTo(600_000, ORE);
    expect(second).toBeCloseTo(600_000 + 1_200_000, ORE);
    expect(third).toBeCloseTo(1_200_000, ORE);
  });

  it("of those who come evenly, 78 of 144 months of the first year fall in 2017 and 66 in 2018", () => {
    const [first, second, third] = needed(EVEN, [1, 0, 0, 0, 0]);
    expect(first).toBeCloseTo((100 * 12_000 * 78) / 144, ORE);
    expect(second).toBeCloseTo((100 * 12_000 * 66) / 144, ORE);
    expect(third).toBeCloseTo(0, ORE);
  });

  it("of those who come in January it is the calendar years: 12 months each", () => {
    expect(needed([1, ...Array.from({ length: 11 }, () => 0)], [1, 0.5, 0, 0, 0])).toEqual([
      1_200_000, 600_000, 0, 0,
    ]);
  });
});
