import { describe, expect, test } from "vitest";
import { checkScenario, compare, evenNumbers, path, priceOfVolatility } from "@glidepath/core";
import { drammen2020, drammenKnownFrom, drammenSettled } from "@glidepath/core/examples";
import { exactCase } from "../../exact/exact-case.js";

describe("even numbers", () => {
  test("59, 324 and 393 are 776: 259, 258, 259", () => {
    expect(evenNumbers({ 2021: 59, 2022: 324, 2023: 393 })).toEqual({ 2021: 259, 2022: 258, 2023: 259 });
  });

  test("keep the sum, and differ by one at most", () => {
    for (let sum = 0; sum < 40; sum++) {
      const even = Object.values(
        evenNumbers({ 2020: sum, 2021: 0, 2022: 3, 2023: 0, 2024: 1, 2025: 0, 2026: 0 }),
      );
      expect(even.reduce((all, persons) => all + persons, 0)).toBe(sum + 4);
      expect(Math.max(...even) - Math.min(...even)).toBeLessThanOrEqual(1);
    }
  });

  test("are refused of no year, and of what are no persons", () => {
    expect(() => evenNumbers({})).toThrow(RangeError);
    expect(() => evenNumbers({ 2020: 1.5 })).toThrow("numbers.2020 must be a whole number");
  });
});

describe("the price of volatility", () => {
  // Units of need follow the numbers; 100 before the plan, none after it; a notice takes three months.
  const numbers = { 2017: 160, 2018: 40, 2019: 160, 2020: 40 };
  const worlds = { runs: 1, seed: "x" };

  test("known in December, falls of 120, 120 and 40 units are paid two months: 2 × 240 000 + 80 000, all unpredictability", () => {
    const {
      lines,
      evenNumbers: even,
      settled,
      net,
    } = priceOfVolatility(checkScenario(exactCase()), { numbers, ...worlds });
    expect(even).toEqual({ 2017: 100, 2018: 100, 2019: 100, 2020: 100 });
    const total = lines.at(-1);
    expect(total?.line).toBe("total");
    expect(total?.unpredictability.estimate).toBeCloseTo(560_000, 2);
    expect(total?.volatility.estimate).toBe(0);
    expect(settled.estimate).toBe(0);
    // As it went less even, whose fall of 100 after the plan is known as late: −(560 000 − 200 000).
    expect(net.estimate).toBeCloseTo(-360_000, 2);
  });

  test("with a severance of 5 000, 280 units let go against the even course's 100 are 900 000, known or not", () => {
    const scenario = exactCase((changed) => {
      changed.staffing = { ...changed.staffing, severance: 5_000 };
    });
    const { lines } = priceOfVolatility(checkScenario(scenario), { numbers, ...worlds });
    const welcome = lines.find(({ line }) => line === "welcome");
    expect(welcome?.foreseen.estimate).toBeCloseTo(280 * 5_000, 2);
    expect(welcome?.even.estimate).toBeCloseTo(100 * 5_000, 2);
    expect(welcome?.volatility.estimate).toBeCloseTo(900_000, 2);
    expect(welcome?.unpredictability.estimate).toBeCloseTo(560_000, 2);
  });

  test("of an even course is none", () => {
    const even = { 2017: 100, 2018: 100, 2019: 100, 2020: 100 };
    const { lines, net } = priceOfVolatility(checkScenario(exactCase()), { numbers: even, ...worlds });
    expect(lines.map(({ volatility }) => volatility.estimate)).toEqual(lines.map(() => 0));
    expect(net.estimate).toBe(0);
  });

  test("is refused where a plan year is missing or one too many named", () => {
    const scenario = checkScenario(exactCase());
    expect(() => priceOfVolatility(scenario, { numbers: { 2017: 1 }, ...worlds })).toThrow(
      "numbers must hold the plan years 2017, 2018, 2019, 2020; received 2017.",
    );
  });
});

describe("Drammen 2020–2024", () => {
  test("settles what it settled: 56, 59, 324, 393 (IMDi's, without seven minors) and the 125 decided", () => {
    expect(drammenSettled).toEqual({ 2020: 56, 2021: 59, 2022: 324, 2023: 393, 2024: 125 });
    const settled = compare(drammen2020, { runs: 200 }).policy("asItWas").settled;
    for (const [year, persons] of Object.entries(drammenSettled)) {
      const { estimate, standardError } = settled.in(Number(year)).mean;
      // Households come whole, as many on average as are decided.
      expect(Math.abs(estimate - persons)).toBeLessThan(4 * standardError + 1e-9);
    }
  });

  test("adds up to what compare gives: adjustment cost as it went, and the surprise in it", () => {
    const worlds = { runs: 20, seed: "past" };
    const knownFrom = drammenKnownFrom;
    const price = priceOfVolatility(checkScenario(drammen2020), {
      numbers: drammenSettled,
      knownFrom,
      ...worlds,
    });
    const asItWas = path({ numbers: drammenSettled, knownFrom, onRevision: "ignore" });
    const result = compare(drammen2020, { policies: { asItWas }, ...worlds }).policy("asItWas");
    const total = price.lines.at(-1);
    expect(total?.asItWent.estimate).toBeCloseTo(result.adjustmentCost.total.mean.estimate, 2);
    expect(total?.unpredictability.estimate).toBeCloseTo(-result.surprise.total.mean.estimate, 2);
    expect(Math.abs(price.settled.estimate)).toBeLessThan(4 * price.settled.standardError);
  });
});
