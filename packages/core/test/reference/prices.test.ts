import { describe, expect, it } from "vitest";
import { norway, valueIn } from "../../src/reference/index.js";

const { introductionBenefit, municipalPriceIndex } = norway;

describe("the municipal deflator", () => {
  it("grew 31 % from 2017 to 2024: 1.031·1.032·1.010·1.044·1.067·1.043·1.050 = 1.311", () => {
    const product = 1.031 * 1.032 * 1.01 * 1.044 * 1.067 * 1.043 * 1.05;
    expect(municipalPriceIndex(2024, 2017)).toBeCloseTo(product, 12);
    expect(municipalPriceIndex(2024, 2017)).toBeCloseTo(1.311, 3);
  });

  it("is 6.7 % in 2022, from 2021 to 2022", () => {
    expect(municipalPriceIndex(2022, 2021)).toBeCloseTo(1.067, 12);
  });

  it("is 1 from a year to itself, and turns round with the years", () => {
    expect(municipalPriceIndex(2020, 2020)).toBe(1);
    expect(municipalPriceIndex(2017, 2024) * municipalPriceIndex(2024, 2017)).toBeCloseTo(1, 12);
  });

  it("reaches from 2013, before the first deflator, to 2026", () => {
    expect(municipalPriceIndex(2014, 2013)).toBeCloseTo(1.031, 12);
    expect(municipalPriceIndex(2026, 2025)).toBeCloseTo(1.041, 12);
  });

  it.each([2012, 2027, 2020.5, Number.NaN])("is not known for %s, and says for which years it is", (year) => {
    const message =
      `municipalPriceIndex: the municipal deflator is known for the years 2013 to 2026, not for ${year}. ` +
      "Give a year within them, or assume a growth of your own beyond.";
    expect(() => municipalPriceIndex(year, 2020)).toThrow(new RangeError(message));
    expect(() => municipalPriceIndex(2020, year)).toThrow(RangeError);
  });
});

describe("the introduction benefit", () => {
  it("is 2 G: 248 056 in 2024, 193 766 in 2018 and 180 136 in 2015", () => {
    expect([2024, 2018, 2015].map((year) => introductionBenefit(year)?.value)).toEqual([
      248_056, 193_766, 180_136,
    ]);
  });

  it("is two thirds of that under 25: 129 177.33 in 2018", () => {
    expect(introductionBenefit(2018, { under25: true })?.value).toBeCloseTo(129_177.33, 2);
  });

  it("is derived from the amount, and only assumed for 2026, whose amount is not confirmed", () => {
    expect(introductionBenefit(2025)?.status).toBe("derived");
    expect(introductionBenefit(2026)?.status).toBe("assumed");
    expect(valueIn(norway.basicAmount, 2026)?.status).toBe("assumed");
  });

  it("is not known before 2015 or after 2026", () => {
    expect([2014, 2027].map((year) => introductionBenefit(year))).toEqual([undefined, undefined]);
  });
});

describe("the cost survey", () => {
  it("splits the 797 800 of 2016 into 453 700, 219 500 and 124 600", () => {
    const in2016 = norway.costPerPerson.rows.filter(({ year }) => year === 2016);
    const [total, ...parts] = in2016.map(({ cost }) => cost);
    expect(total).toBe(797_800);
    expect(parts.reduce((sum, cost) => sum + cost, 0)).toBe(797_800);
  });

  it("rose 2.9 % from 775 500 in 2015 to 797 800 in 2016", () => {
    const totals = norway.costPerPerson.rows.filter(({ part }) => part === "total");
    const costOf = (year: number) => totals.find((row) => row.year === year)?.cost ?? Number.NaN;
    expect(costOf(2016) / costOf(2015)).toBeCloseTo(1.029, 3);
  });
});
