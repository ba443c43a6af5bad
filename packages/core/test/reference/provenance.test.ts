import { describe, expect, it } from "vitest";
import * as reference from "../../src/reference/index.js";
import { figureFrom, nordic, norway, type Series, valueIn } from "../../src/reference/index.js";
import { unsourced } from "./unsourced.js";

const good = { value: 3, unit: "months", source: "the municipal sector's agreement", status: "cited" };

describe("every figure has a source, a status and a unit", () => {
  it("in everything that the room exports, more than 2 400 numbers", () => {
    const walk = unsourced(reference, "reference");
    expect(walk.complaints).toEqual([]);
    expect(walk.numbers).toBeGreaterThan(2400);
  });

  it("in every rate that is filled in, and in the benefit", () => {
    const groups = ["singleAdult", "familyAdult", "child", "unaccompaniedMinor"] as const;
    const rates = ([1, 2, 3, 4, 5] as const).flatMap((residenceYear) =>
      groups.flatMap((group) =>
        [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) =>
          norway.integrationGrantRate(residenceYear, group, year),
        ),
      ),
    );
    const benefits = [2015, 2024, 2026].map((year) => norway.introductionBenefit(year));
    expect(unsourced([...rates, ...benefits], "computed")).toEqual({ numbers: 163, complaints: [] });
  });

  it("and the walk notices one that lacks any of them", () => {
    expect(unsourced({ notice: good }).complaints).toEqual([]);
    expect(unsourced({ notice: { ...good, source: undefined } }).complaints).toEqual([
      ".notice.value: no source",
    ]);
    expect(unsourced({ notice: { ...good, source: " " } }).complaints).toEqual([".notice.value: no source"]);
    expect(unsourced({ notice: { ...good, status: "certain" } }).complaints).toEqual([
      ".notice.value: no status",
    ]);
    expect(unsourced({ notice: { ...good, unit: undefined } }).complaints).toEqual([
      ".notice.value: no unit",
    ]);
    expect(unsourced({ notice: { ...good, value: Number.NaN } }).complaints).toEqual([
      ".notice.value: not a finite number",
    ]);
  });

  it("also deep in a table, where one row withdraws its source or one column has no unit", () => {
    const table = { ...norway.yearlyTurnover, rows: [{ occupation: "nurse", leaving: 13.9, source: "" }] };
    expect(unsourced({ table }).complaints).toEqual([".table.rows.0.leaving: no source"]);
    const withoutUnit = { ...norway.yearlyTurnover, units: {}, rows: [{ leaving: 13.9 }] };
    expect(unsourced({ withoutUnit }).complaints).toEqual([".withoutUnit.rows.0.leaving: no unit"]);
  });

  it("and no text names a working file instead of what is public", () => {
    const texts = JSON.stringify(reference);
    expect(texts).not.toMatch(
      /\/work\/|seed document|film script|READ|RECALLED|UNCONFIRMED|panel\.csv|arrivals-|national-series/,
    );
  });
});

describe("valueIn", () => {
  const grant: Series = {
    name: "a grant",
    unit: "NOK",
    source: "budget",
    status: "cited",
    note: "all",
    values: [
      { year: 2010, value: 100 },
      { year: 2012, value: 120, source: "newspaper", status: "derived", note: "one" },
      { year: 2014, value: null },
    ],
  };

  it("gives the value of a year with the provenance of the series, or its own", () => {
    const shared = { unit: "NOK", source: "budget", status: "cited", note: "all" };
    expect(valueIn(grant, 2010)).toEqual({ year: 2010, value: 100, ...shared });
    expect(valueIn(grant, 2012)).toEqual({
      year: 2012,
      value: 120,
      unit: "NOK",
      source: "newspaper",
      status: "derived",
      note: "one",
    });
  });

  it("knows nothing of years before, between or after without a value, and invents nothing", () => {
    expect([2009, 2011, 2013].map((year) => valueIn(grant, year))).toEqual([undefined, undefined, undefined]);
  });

  it("is null from the year of abolition on", () => {
    expect([2014, 2015, 2030].map((year) => valueIn(grant, year))).toEqual([null, null, null]);
  });

  it("reads the order of years from the years, not from the lines", () => {
    expect(valueIn({ ...grant, values: grant.values.toReversed() }, 2012)?.value).toBe(120);
  });
});

describe("figureFrom", () => {
  it("gives one cell with the unit of its column and the source of its row", () => {
    const row = norway.yearlyTurnover.rows.find(({ occupation }) => occupation === "all, aged 55–60");
    expect(row && figureFrom(norway.yearlyTurnover, row, "leaving")).toEqual({
      value: 5.2,
      unit: "percent per year",
      source:
        "https://www.ks.no/fagomrader/statistikk-og-analyse/turnover/turnover-i-kommuner-og-fylkeskommuner/",
      status: "cited",
    });
  });

  it("is undefined where the row has no number", () => {
    const largest = nordic.settledLogChangeBySize.rows.at(-1);
    expect(largest && figureFrom(nordic.settledLogChangeBySize, largest, "toSettled")).toBeUndefined();
  });
});
