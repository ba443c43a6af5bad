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

  it.each([2008, 2031, 2017.5])("is not given for %s, and says for which years it is", (year) => {
    const message =
      `integrationGrantRate: rates can be given for 2009 to 2030, not for ${year}. ` +
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

describe("the integration grant in years whose rates were not published", () => {
  const sum = (group: (typeof GROUPS)[number], year: number) =>
    RESIDENCE_YEARS.reduce((total, k) => total + integrationGrantRate(k, group, year).value, 0);

  it("adds to the published five-year sums of 2014: 717 600 for a single adult, 669 600 for others", () => {
    expect(sum("singleAdult", 2014)).toBeCloseTo(717_600, 6);
    for (const group of ["familyAdult", "child", "unaccompaniedMinor"] as const) {
      expect(sum(group, 2014)).toBeCloseTo(669_600, 6);
    }
  });

  it("of 2014 is split as in 2017: year 2 is 230 000 · 669 600/736 500 = 209 107.9", () => {
    expect(integrationGrantRate(2, "child", 2014).value).toBeCloseTo(209_107.9, 1);
    // A single adult has 717 600 − 669 600 = 48 000 more, all in year 1.
    const more =
      integrationGrantRate(1, "singleAdult", 2014).value - integrationGrantRate(1, "child", 2014).value;
    expect(more).toBeCloseTo(48_000, 6);
  });

  it("grows by the same percentage from 2014 to 2017: 2015 · 2016 is 2014 · 2017", () => {
    for (const group of GROUPS) {
      for (const k of RESIDENCE_YEARS) {
        const rate = (year: number) => integrationGrantRate(k, group, year).value;
        expect(rate(2015) * rate(2016)).toBeCloseTo(rate(2014) * rate(2017), -1);
      }
    }
  });

  it("fits what the cost survey implies: 797 800 · 92.3 % in 2016 and 775 500 · 93.3 % in 2015, within 2 %", () => {
    const inMix = (year: number, singleAdults: number) =>
      singleAdults * sum("singleAdult", year) + (1 - singleAdults) * sum("familyAdult", year);
    // Single adults were 38.6 % of the settled in 2016 and 45.4 % in 2015.
    expect(Math.abs(inMix(2016, 0.386) / (797_800 * 0.923) - 1)).toBeLessThan(0.02);
    expect(Math.abs(inMix(2015, 0.454) / (775_500 * 0.933) - 1)).toBeLessThan(0.02);
  });

  it("goes back before 2014 by the growth of the sum to 2017, (736 500/669 600)^(1/3) = 1.0323 a year", () => {
    const growth = (736_500 / 669_600) ** (1 / 3);
    expect(integrationGrantRate(3, "child", 2011).value).toBeCloseTo(
      integrationGrantRate(3, "child", 2014).value / growth ** 3,
      6,
    );
  });

  it("until 2013 gives a child 20 000 less than an adult in year 1, and from 2014 the same", () => {
    const less = (year: number) =>
      integrationGrantRate(1, "familyAdult", year).value - integrationGrantRate(1, "child", year).value;
    expect([2010, 2013].map(less)).toEqual([20_000, 20_000]);
    expect([2014, 2016, 2017].map(less)).toEqual([0, 0, 0]);
  });

  it("tells single adults apart from 2011 on, and unaccompanied minors as adults from 2010 on", () => {
    const year1 = (group: (typeof GROUPS)[number], year: number) =>
      integrationGrantRate(1, group, year).value;
    expect(year1("singleAdult", 2010)).toBe(year1("familyAdult", 2010));
    expect(year1("singleAdult", 2011)).toBeGreaterThan(year1("familyAdult", 2011) + 40_000);
    expect(year1("unaccompaniedMinor", 2009)).toBe(year1("child", 2009));
    expect(year1("unaccompaniedMinor", 2010)).toBe(year1("familyAdult", 2010));
  });

  it("goes on after 2024 by 0.54 % a year, and is assumed", () => {
    const growth = ((241_100 / 235_000) * (194_400 / 185_000)) ** (1 / 14);
    expect(integrationGrantRate(1, "singleAdult", 2030).value).toBeCloseTo(241_100 * growth ** 6, 6);
    expect(integrationGrantRate(4, "child", 2026).value).toBeCloseTo(84_000 * growth ** 9, 6);
    expect(integrationGrantRate(4, "child", 2026).status).toBe("assumed");
  });

  it("is assumed before 2014, derived from 2014 to 2016, and cited in 2017", () => {
    const statuses = [2009, 2013, 2014, 2016, 2017].map(
      (year) => integrationGrantRate(2, "child", year).status,
    );
    expect(statuses).toEqual(["assumed", "assumed", "derived", "derived", "cited"]);
  });

  it("never falls from one year to the next, from 2009 to 2030", () => {
    for (const group of GROUPS) {
      for (const k of RESIDENCE_YEARS) {
        const rates = Array.from({ length: 22 }, (_, i) => integrationGrantRate(k, group, 2009 + i).value);
        expect(rates).toEqual(rates.toSorted((a, b) => a - b));
      }
    }
  });

  it("says in a word how it is known", () => {
    const basis = [2013, 2014, 2016, 2017, 2018, 2020, 2024, 2025].map((year) =>
      norway.integrationGrantBasis(1, "singleAdult", year),
    );
    expect(basis).toEqual([
      "carriedOn",
      "interpolated",
      "interpolated",
      "published",
      "published",
      "interpolated",
      "published",
      "carriedOn",
    ]);
    expect(norway.integrationGrantBasis(2, "child", 2018)).toBe("carriedOn");
    expect(() => norway.integrationGrantBasis(2, "child", 2031)).toThrow(RangeError);
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
