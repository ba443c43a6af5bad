import { describe, expect, it } from "vitest";
import { amountInForce, type DatedRule, type Month, sweden, valueIn } from "../../src/reference/index.js";

const { unaccompaniedMinors, establishmentGrant, initialCostsGrant, nationalSeries } = sweden;

/** What a place brought in a month, per day, occupied or empty. */
function perDay(month: Month, occupied: boolean): number {
  const { agreedPlace, occupiedPlace, under18 } = unaccompaniedMinors;
  const value = (rule: DatedRule) => amountInForce(rule, month)?.value ?? 0;
  return value(agreedPlace) + (occupied ? value(occupiedPlace) + value(under18) : 0);
}

describe("unaccompanied minors, before and after 1 July 2017", () => {
  it("in June 2017 an agreed place brings 1 600 a day when it is empty and 1 900 when it is occupied", () => {
    expect(perDay("2017-06", false)).toBe(1600);
    expect(perDay("2017-06", true)).toBe(1900);
  });

  it("in July 2017 an empty place brings nothing and a minor under 18 brings 1 350, 28.9 % less", () => {
    expect(perDay("2017-07", false)).toBe(0);
    expect(perDay("2017-07", true)).toBe(1350);
    expect(perDay("2017-07", true) / perDay("2017-06", true) - 1).toBeCloseTo(-0.289, 3);
  });

  it("the place rule is abolished from July 2017, and stays so: it is null, not unknown", () => {
    for (const month of ["2017-07", "2017-08", "2024-01", "2030-12"] as const) {
      expect(amountInForce(unaccompaniedMinors.agreedPlace, month)).toBeNull();
      expect(amountInForce(unaccompaniedMinors.occupiedPlace, month)).toBeNull();
    }
  });

  it("the daily payments are not known to have existed in June 2017, nor are they carried past 2024", () => {
    for (const rule of [unaccompaniedMinors.under18, unaccompaniedMinors.from18To20]) {
      expect(amountInForce(rule, "2017-06")).toBeUndefined();
      expect(amountInForce(rule, "2017-07")).toBeDefined();
      expect(amountInForce(rule, "2025-01")).toBeUndefined();
    }
  });

  it("a young person of 18–20 brings 750 from July 2017, 60.5 % less than the 1 900 before", () => {
    const amount = amountInForce(unaccompaniedMinors.from18To20, "2017-07");
    expect(amount).toMatchObject({ month: "2017-07", value: 750, unit: "SEK per person and day" });
    expect((amount?.value ?? 0) / perDay("2017-06", true) - 1).toBeCloseTo(-0.605, 3);
  });

  it("a minor under 18 brings 1 350 a day to December 2023 and 1 000 from January 2024", () => {
    const months = ["2017-12", "2023-12", "2024-01", "2024-12"] as const;
    expect(months.map((month) => amountInForce(unaccompaniedMinors.under18, month)?.value)).toEqual([
      1350, 1350, 1000, 1000,
    ]);
  });

  it("every municipality gets 500 000 a year for readiness and 52 000 for each assigned minor from July 2017", () => {
    const { readinessFixed, assignedOnce } = unaccompaniedMinors;
    expect(amountInForce(readinessFixed, "2017-06")).toBeUndefined();
    expect(amountInForce(readinessFixed, "2017-07")?.value).toBe(500_000);
    expect(amountInForce(assignedOnce, "2017-07")?.value).toBe(52_000);
  });

  it("the place rule is cited from November 2016, assumed before that, and unknown before May 2012", () => {
    const months = ["2012-04", "2012-05", "2016-10", "2016-11"] as const;
    expect(months.map((month) => amountInForce(unaccompaniedMinors.agreedPlace, month)?.status)).toEqual([
      undefined,
      "assumed",
      "assumed",
      "cited",
    ]);
  });
});

describe("a month that is none", () => {
  it.each(["2017-13", "2017-00", "2017-7", "17-07", "2017-07-01"] as const)("%s is refused", (month) => {
    expect(() => amountInForce(unaccompaniedMinors.under18, month as Month)).toThrow(RangeError);
    expect(() => amountInForce(unaccompaniedMinors.under18, month as Month)).toThrow(
      `a month was expected, but "${month}" was received. Write four digits for the year, a hyphen and two`,
    );
  });
});

describe("the order of a rule's amounts", () => {
  it("is read from the months, not from the lines", () => {
    const { under18 } = unaccompaniedMinors;
    const reversed = { ...under18, amounts: under18.amounts.toReversed() };
    expect(amountInForce(reversed, "2024-06")?.value).toBe(1000);
    expect(amountInForce(reversed, "2020-06")?.value).toBe(1350);
  });
});

describe("the establishment grant", () => {
  it("is known for every year of reception from 2015 to 2024 and for none outside", () => {
    const years = Array.from({ length: 12 }, (_, index) => 2014 + index);
    expect(years.map((year) => valueIn(establishmentGrant.younger, year)?.value)).toEqual([
      undefined,
      83_100,
      125_000,
      126_400,
      133_200,
      142_600,
      146_100,
      149_600,
      151_800,
      165_000,
      165_000,
      undefined,
    ]);
  });

  it("rose by a half in 2016: 125 000/83 100 = 1.504 for the younger and 78 200/52 000 = 1.504 for the older", () => {
    for (const group of [establishmentGrant.younger, establishmentGrant.older]) {
      const [before, after] = [2015, 2016].map((year) => valueIn(group, year)?.value ?? Number.NaN);
      expect((after ?? 0) / (before ?? 0)).toBeCloseTo(1.504, 3);
    }
  });

  it("of 2017 is derived from the rise that the government published for 2018: 6 800 and 1 200", () => {
    const rise = (group: "younger" | "older") =>
      (valueIn(establishmentGrant[group], 2018)?.value ?? 0) -
      (valueIn(establishmentGrant[group], 2017)?.value ?? 0);
    expect([rise("younger"), rise("older")]).toEqual([6800, 1200]);
    expect(valueIn(establishmentGrant.younger, 2017)?.status).toBe("derived");
  });

  it("of 2019 and 2021 is what the government said it rose to: +9 400, +1 800; +3 500, +1 900", () => {
    const rise = (group: "younger" | "older", year: number) =>
      (valueIn(establishmentGrant[group], year)?.value ?? 0) -
      (valueIn(establishmentGrant[group], year - 1)?.value ?? 0);
    expect([rise("younger", 2019), rise("older", 2019)]).toEqual([9400, 1800]);
    expect([rise("younger", 2021), rise("older", 2021)]).toEqual([3500, 1900]);
  });

  it("is paid over 24 months", () => {
    expect(sweden.establishmentGrantMonths.value).toBe(24);
  });
});

describe("the base grant", () => {
  it("is five price base amounts: 5 × 46 500 = 232 500 in 2019", () => {
    expect(valueIn(sweden.baseGrant, 2019)?.value).toBe(
      5 * (valueIn(sweden.priceBaseAmount, 2019)?.value ?? 0),
    );
    expect(valueIn(sweden.baseGrant, 2019)?.value).toBe(232_500);
  });

  it("is abolished from 2020 on", () => {
    expect([2019, 2020, 2026].map((year) => valueIn(sweden.baseGrant, year)?.value ?? null)).toEqual([
      232_500,
      null,
      null,
    ]);
    expect(valueIn(sweden.baseGrant, 2020)).toBeNull();
    expect(valueIn(sweden.baseGrant, 2017)).toBeUndefined();
  });
});

describe("initial costs", () => {
  it("begin in July 2024: in June nothing of them is known", () => {
    for (const rule of Object.values(initialCostsGrant)) {
      expect(amountInForce(rule, "2024-06")).toBeUndefined();
      expect(amountInForce(rule, "2024-07")?.value).toBeGreaterThan(0);
    }
  });

  it("are the law's shares of 57 300: 17.45 % is 9 999, 34.90 % is 19 998, 21.82 % is 12 503", () => {
    const base = valueIn(sweden.priceBaseAmount, 2024)?.value ?? 0;
    for (const { payment, share } of sweden.initialCostsShares.rows) {
      expect(Math.round((base * share) / 100)).toBe(
        amountInForce(initialCostsGrant[payment], "2024-07")?.value,
      );
    }
    expect(amountInForce(initialCostsGrant.assigned20To65, "2024-07")?.value).toBe(19_998);
  });
});

describe("Swedish series", () => {
  it("162 877 sought asylum in 2015 and 28 939 in 2016, of them 35 369 and 2 199 unaccompanied minors", () => {
    const { asylumSeekers, unaccompaniedMinorApplications } = nationalSeries;
    expect([2015, 2016].map((year) => valueIn(asylumSeekers, year)?.value)).toEqual([162_877, 28_939]);
    expect([2015, 2016].map((year) => valueIn(unaccompaniedMinorApplications, year)?.value)).toEqual([
      35_369, 2199,
    ]);
  });

  it("have a value for every year from their first to their last where they are said to be complete", () => {
    const { asylumSeekers, asylumApplicationsUnhcr, unaccompaniedMinorApplications } = nationalSeries;
    const span = ({ values }: { readonly values: readonly { readonly year: number }[] }) => [
      values[0]?.year,
      values.at(-1)?.year,
      values.length,
    ];
    expect(span(asylumSeekers)).toEqual([2002, 2024, 23]);
    expect(span(asylumApplicationsUnhcr)).toEqual([2000, 2025, 26]);
    expect(span(unaccompaniedMinorApplications)).toEqual([2002, 2022, 21]);
  });

  it("the number to be assigned in 2017 was cut by 23 % after it was first decided, in Skåne by 27 %", () => {
    const { assigned, assignedFirst, assignedSkane, assignedSkaneFirst } = nationalSeries;
    const cut = (first: Parameters<typeof valueIn>[0], then: Parameters<typeof valueIn>[0]) =>
      1 - (valueIn(then, 2017)?.value ?? 0) / (valueIn(first, 2017)?.value ?? 0);
    expect(cut(assignedFirst, assigned)).toBeCloseTo(1 - 23_600 / 30_600, 12);
    expect(cut(assignedFirst, assigned)).toBeCloseTo(0.23, 2);
    expect(cut(assignedSkaneFirst, assignedSkane)).toBeCloseTo(0.27, 2);
  });

  it("Skåne's share of the assigned lies between 10 and 13 % in every year that is known", () => {
    const shares = [2017, 2018, 2019, 2020, 2022].map(
      (year) =>
        (valueIn(nationalSeries.assignedSkane, year)?.value ?? 0) /
        (valueIn(nationalSeries.assigned, year)?.value ?? 0),
    );
    for (const share of shares) {
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(0.13);
    }
  });

  it("the spread of yearly changes is the one of nordic.arrivalSeries: 0.49 and 0.81", () => {
    const sd = (values: readonly { readonly value: number | null }[]) => {
      const logs = values.map(({ value }) => Math.log(value ?? Number.NaN));
      const changes = logs.slice(1).map((log, index) => log - (logs[index] ?? Number.NaN));
      const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
      return Math.sqrt(changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / (changes.length - 1));
    };
    expect(sd(nationalSeries.asylumSeekers.values)).toBeCloseTo(0.4918, 3);
    expect(sd(nationalSeries.unaccompaniedMinorApplications.values)).toBeCloseTo(0.8142, 3);
    expect(sd(nationalSeries.asylumApplicationsUnhcr.values)).toBeCloseTo(0.5195, 3);
  });
});
