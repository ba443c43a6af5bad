import { describe, expect, it } from "vitest";
import { norway, valueIn } from "../../src/reference/index.js";

const { municipalities, nationalSeries } = norway;

describe("municipalities", () => {
  const drammen = (year: number) => municipalities.drammen.rows.find((row) => row.year === year);

  it("Drammen settled 324 in 2022 and 400 in 2023", () => {
    expect(drammen(2022)?.settled).toBe(324);
    expect(drammen(2023)?.settled).toBe(400);
  });

  it("Drammen was asked for 340 in 2024, decided on 125 and had settled 121 by 13 November", () => {
    expect(drammen(2024)).toMatchObject({
      requested: 340,
      decided: 125,
      settled: null,
      settledByNovember: 121,
    });
  });

  it("Drammen's own paper has 58 settled in 2020 and 2021, where IMDi has 56 and 59", () => {
    expect([2020, 2021].map((year) => drammen(year)?.settled)).toEqual([56, 59]);
    const paper = norway.drammenCommitteePaper.rows;
    expect([2020, 2021].map((year) => paper.find((row) => row.year === year)?.settled)).toEqual([58, 58]);
  });

  it("there are twelve, each with every year from its first to 2024", () => {
    const histories = Object.values(municipalities);
    expect(histories).toHaveLength(12);
    for (const { rows } of histories) {
      const years = rows.map(({ year }) => year);
      expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index));
      expect(years.at(-1)).toBe(2024);
    }
  });

  it("a suppressed number is not a zero: Tolga 2020", () => {
    const tolga = municipalities.tolga.rows.find(({ year }) => year === 2020);
    expect(tolga).toMatchObject({ settled: null, note: "settled is suppressed (under 5)" });
  });
});

describe("national series", () => {
  it("31 258 were settled in 2022 and 33 701 in 2023, seven times the 4 489 of 2021", () => {
    expect([2021, 2022, 2023].map((year) => valueIn(nationalSeries.settled, year)?.value)).toEqual([
      4489, 31_258, 33_701,
    ]);
  });

  it("what is quoted by another source, or a lower bound, says so", () => {
    expect(valueIn(nationalSeries.settled, 2024)).toMatchObject({ value: 25_618, status: "cited" });
    expect(valueIn(nationalSeries.settled, 2024)?.note).toContain("quoted by another source");
    expect(valueIn(nationalSeries.settled, 2020)).toMatchObject({ value: 2759, status: "derived" });
    expect(valueIn(nationalSeries.settled, 2020)?.note).toContain("lower bound");
  });

  it("the whole of 2024 is not known for collective protection", () => {
    expect(valueIn(nationalSeries.collectiveProtectionApplications, 2024)).toBeUndefined();
  });

  it("no year occurs twice in a series", () => {
    for (const { values } of Object.values(nationalSeries)) {
      expect(new Set(values.map(({ year }) => year)).size).toBe(values.length);
    }
  });

  it("the settled minors of 2015–2018 are those of the mix by household", () => {
    for (const { year, unaccompaniedMinors, total } of norway.settledByHousehold.rows) {
      expect(valueIn(nationalSeries.settledUnaccompaniedMinors, year)?.value).toBe(unaccompaniedMinors);
      expect(valueIn(nationalSeries.settled, year)?.value).toBe(total);
    }
  });
});

describe("the answers to requests", () => {
  const answers = norway.answersToRequests.rows;

  it("were asked of them what the national series of final requests says, 1999–2024", () => {
    expect(answers.map(({ year }) => year)).toEqual(Array.from({ length: 26 }, (_, index) => 1999 + index));
    for (const { year, asked } of answers)
      expect(valueIn(nationalSeries.requestedFinal, year)?.value).toBe(asked);
  });

  it.each(answers.map((row) => [row.year, row] as const))(
    "in %s: ratio and shares fit the counts",
    (_, row) => {
      expect(row.pooled).toBeCloseTo(row.decided / row.asked, 3);
      expect(row.zero + row.less + row.equal + row.more).toBeCloseTo(1, 3);
      expect(row.q10).toBeLessThanOrEqual(row.q50);
      expect(row.q50).toBeLessThanOrEqual(row.q90);
    },
  );

  it("of 2024: half of the municipalities decided on three quarters of the request or less", () => {
    expect(answers.find(({ year }) => year === 2024)?.q50).toBe(0.75);
  });

  it("and decisions were filled to 91 % in 2018 and 58 % in 2020", () => {
    const pooled = (year: number) => norway.fillOfDecisions.rows.find((row) => row.year === year)?.pooled;
    expect(pooled(2018)).toBeCloseTo(0.91, 2);
    expect(pooled(2020)).toBeCloseTo(0.58, 2);
  });
});

describe("the mix of the settled", () => {
  const share = (year: number, group: "familiesWithChildren" | "unaccompaniedMinors") => {
    const row = norway.settledByHousehold.rows.find((candidate) => candidate.year === year);
    return row === undefined ? Number.NaN : row[group] / row.total;
  };

  it("moved from 43 % families with children in 2015 to 72 % in 2018", () => {
    expect(share(2015, "familiesWithChildren")).toBeCloseTo(0.426, 3);
    expect(share(2018, "familiesWithChildren")).toBeCloseTo(0.722, 3);
  });

  it("and from 10.5 % unaccompanied minors in 2016 to 4.0 % in 2018", () => {
    expect(share(2016, "unaccompaniedMinors")).toBeCloseTo(0.105, 3);
    expect(share(2018, "unaccompaniedMinors")).toBeCloseTo(0.04, 3);
  });
});

describe("who stays", () => {
  it("82 % of those settled in 2015 were still there after five years, a rate of leaving of 3.97 % a year", () => {
    const stayed =
      norway.stillInFirstMunicipality.rows.find(({ firstYear }) => firstYear === 2015)?.stayed ?? 0;
    expect(stayed).toBe(82);
    expect((-100 * Math.log(stayed / 100)) / 5).toBeCloseTo(norway.impliedLeaving.rows[0]?.leaving ?? 0, 2);
  });

  it("lone parents and couples with children more than single men: 78, 77 and 63 % of those of 2005", () => {
    const stayed = (["loneParent", "coupleWithChildren", "singleMan"] as const).map(
      (household) => norway.whereTheyLived.rows.find((row) => row.household === household)?.stayed,
    );
    expect(stayed).toEqual([78, 77, 63]);
  });

  it("where those of 2005 lived adds to 100 %, as far as the source rounds", () => {
    for (const { stayed, sameCounty, otherCounty, oslo } of norway.whereTheyLived.rows) {
      expect(Math.abs(stayed + sameCounty + otherCounty + oslo - 100)).toBeLessThanOrEqual(1);
    }
  });
});
