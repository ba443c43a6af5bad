import { describe, expect, it } from "vitest";
import { norway, valueIn } from "../../src/reference/index.js";

const { integrationGrantRate, otherGrants } = norway;
const RESIDENCE_YEARS = [1, 2, 3, 4, 5] as const;
const GROUPS = ["singleAdult", "familyAdult", "child", "unaccompaniedMinor"] as const;

describe("the integration grant", () => {
  it("of a single adult at 2017 rates is 786 500 over five years: 235 000+230 000+167 000+84 000+70 500", () => {
    const rates = RESIDENCE_YEARS.map((residenceYear) =>
      integrationGrantRate(residenceYear, "singleAdult", 2017),
    );
    expect(rates.map(({ value }) => value)).toEqual([235_000, 230_000, 167_000, 84_000, 70_500]);
    expect(rates.reduce((sum, { value }) => sum + value, 0)).toBe(786_500);
    expect(new Set(rates.map(({ status }) => status))).toEqual(new Set(["cited"]));
  });

  it("of anybody else at 2017 rates is 50 000 less: 736 500", () => {
    for (const group of ["familyAdult", "child", "unaccompaniedMinor"] as const) {
      const rates = RESIDENCE_YEARS.map(
        (residenceYear) => integrationGrantRate(residenceYear, group, 2017).value,
      );
      expect(rates.reduce((sum, rate) => sum + rate, 0)).toBe(736_500);
    }
  });

  it("grew 2.6 % (single adult), 5.1 % (adult) and 1.1 % (unaccompanied minor) in year 1 from 2017 to 2024", () => {
    const growth = (group: (typeof GROUPS)[number]) =>
      integrationGrantRate(1, group, 2024).value / integrationGrantRate(1, group, 2017).value;
    expect(growth("singleAdult")).toBeCloseTo(1.026, 3);
    expect(growth("familyAdult")).toBeCloseTo(1.051, 3);
    expect(growth("unaccompaniedMinor")).toBeCloseTo(1.011, 3);
  });

  it("is cited where it was published, and derived with a note where it is interpolated", () => {
    const singleAdult = [2017, 2018, 2019, 2023, 2024].map((year) =>
      integrationGrantRate(1, "singleAdult", year),
    );
    expect(singleAdult.map(({ status }) => status)).toEqual([
      "cited",
      "cited",
      "derived",
      "derived",
      "cited",
    ]);
    expect(singleAdult[2]?.note).toBe("interpolated geometrically between 237000 in 2018 and 241100 in 2024");
  });

  it("grows by the same percentage in each interpolated year: 194 400/185 000 = 1.0508 in seven years", () => {
    const perYear = (194_400 / 185_000) ** (1 / 7);
    expect(integrationGrantRate(1, "familyAdult", 2020).value).toBeCloseTo(185_000 * perYear ** 3, 6);
    // Halfway in time is the geometric mean of the ends: √(237 000·241 100) = 239 041.2.
    expect(integrationGrantRate(1, "singleAdult", 2021).value).toBeCloseTo(239_041.2, 1);
  });

  it("of residence year 2 is 238 811 in 2024: 230 000·√(1.025957·1.050811)", () => {
    const rate = integrationGrantRate(2, "singleAdult", 2024);
    expect(rate.value).toBeCloseTo(230_000 * Math.sqrt((241_100 / 235_000) * (194_400 / 185_000)), 6);
    expect(Math.round(rate.value)).toBe(238_811);
    expect(rate.status).toBe("derived");
    expect(rate.note).toContain("230000 in 2017, carried on by 0.54 % a year");
  });

  it("of residence year 5 was published as 71 600 in 2018 and is carried on from there", () => {
    expect(integrationGrantRate(5, "child", 2018)).toMatchObject({ value: 71_600, status: "cited" });
    const growth = ((241_100 / 235_000) * (194_400 / 185_000)) ** (1 / 14);
    expect(integrationGrantRate(5, "child", 2019).value).toBeCloseTo(71_600 * growth, 6);
    expect(integrationGrantRate(5, "child", 2024).value).toBeCloseTo(71_600 * growth ** 6, 6);
  });

  it("of children in 2024 is assumed to be that of adults in a family, and so is what rests on it", () => {
    expect(integrationGrantRate(1, "child", 2024)).toMatchObject({ value: 194_400, status: "assumed" });
    expect(integrationGrantRate(1, "child", 2020).status).toBe("assumed");
    expect(integrationGrantRate(1, "child", 2017)).toMatchObject({ value: 185_000, status: "cited" });
  });

  it("is the same for all groups after the first residence year", () => {
    for (const residenceYear of [2, 3, 4, 5] as const) {
      for (const year of [2017, 2018, 2021, 2024]) {
        const values = GROUPS.map((group) => integrationGrantRate(residenceYear, group, year).value);
        expect(new Set(values).size).toBe(1);
      }
    }
  });

  it("is a plain figure, without a year, so that a scenario takes it as it stands", () => {
    expect(Object.keys(integrationGrantRate(3, "child", 2017))).toEqual([
      "value",
      "unit",
      "source",
      "status",
    ]);
    expect(Object.keys(integrationGrantRate(3, "child", 2018)).sort()).toEqual([
      "note",
      "source",
      "status",
      "unit",
      "value",
    ]);
  });

  it.each([2016, 2025, 2017.5])("is not given for %s, and says for which years it is", (year) => {
    const message =
      `integrationGrantRate: rates can be given for 2017 to 2024, not for ${year}. ` +
      "Give a year within them, and a growth of your own from there.";
    expect(() => integrationGrantRate(1, "child", year)).toThrow(new RangeError(message));
  });

  it("names what it knows when asked for another group or residence year", () => {
    const message =
      'integrationGrantRate: there is no rate for residence year 6 and group "child". ' +
      'Residence years are 1 to 5; groups are "singleAdult", "familyAdult", "child" and "unaccompaniedMinor".';
    expect(() => integrationGrantRate(6 as 5, "child", 2017)).toThrow(new RangeError(message));
  });

  it("has one published rate for each residence year and group", () => {
    for (const residenceYear of RESIDENCE_YEARS) {
      for (const group of GROUPS) {
        const rates = norway.integrationGrantRates.filter(
          (rate) => rate.residenceYear === residenceYear && rate.groups.includes(group),
        );
        expect(rates).toHaveLength(1);
      }
    }
  });
});

describe("other grants", () => {
  it("the extra grant paid 50 000 in 2016 and 2017 and is null from 2018", () => {
    expect(valueIn(otherGrants.extra, 2016)?.value).toBe(50_000);
    expect(valueIn(otherGrants.extra, 2017)?.value).toBe(50_000);
    expect(valueIn(otherGrants.extra, 2018)).toBeNull();
    expect(valueIn(otherGrants.extra, 2024)).toBeNull();
    expect(valueIn(otherGrants.extra, 2014)).toBeUndefined();
  });

  it("the old grant for unaccompanied minors ended on 31 December 2016, when the fixed one began", () => {
    expect(valueIn(otherGrants.unaccompaniedUntil2016, 2016)?.value).toBe(207_000);
    expect(valueIn(otherGrants.unaccompaniedUntil2016, 2017)).toBeNull();
    expect(valueIn(otherGrants.unaccompaniedTo16, 2016)).toBeUndefined();
    expect(valueIn(otherGrants.unaccompaniedTo16, 2017)?.value).toBe(1_198_000);
  });

  it("the one-offs for children and the elderly grew 10.8 % and 10.0 % from 2017 to 2024", () => {
    const growth = (grant: norway.Grant) =>
      (valueIn(grant, 2024)?.value ?? Number.NaN) / (valueIn(grant, 2017)?.value ?? Number.NaN);
    expect(growth(otherGrants.kindergarten)).toBeCloseTo(1.108, 3);
    expect(growth(otherGrants.elderly)).toBeCloseTo(1.1, 3);
  });

  it("a proposal says so, and an amount from another source does not inherit the remark", () => {
    expect(valueIn(otherGrants.disabilityYearly, 2019)?.note).toBe("budget proposal");
    expect(valueIn(otherGrants.disabilityYearly, 2024)?.note).toBeUndefined();
  });
});
