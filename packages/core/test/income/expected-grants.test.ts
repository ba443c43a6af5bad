import { describe, expect, it } from "vitest";
import { expectedGrants, type GrantsInput, noMovements } from "../../src/index.js";

const HUNDRED = [{ year: 2017, persons: 100, group: "singleAdult" as const }];

/** The settled alone at the rates of 2017: 235 000 or 185 000, then 230 000, 167 000, 84 000 and 70 500. */
function rules(input: Partial<GrantsInput> = {}) {
  return expectedGrants({ settled: HUNDRED, movements: noMovements, ratesOf: 2017, ...input });
}

function integration(input: Partial<GrantsInput> = {}): readonly number[] {
  return rules(input).grants.integrationGrant.byYear;
}

describe("100 single adults settled in 2017, nobody moving, no indexation", () => {
  it("bring 23.5, 23.0, 16.7, 8.4 and 7.05 million in 2017–2021", () => {
    const result = rules();
    expect(result.years).toEqual([2017, 2018, 2019, 2020, 2021]);
    expect(result.grants.integrationGrant.byYear).toEqual([
      23_500_000, 23_000_000, 16_700_000, 8_400_000, 7_050_000,
    ]);
  });

  it("each in its residence year, and nothing in the sixth", () => {
    const { integrationByResidenceYear, total } = rules({ to: 2022 });
    expect(integrationByResidenceYear["2017"]).toEqual([23_500_000, 0, 0, 0, 0]);
    expect(integrationByResidenceYear["2019"]).toEqual([0, 0, 16_700_000, 0, 0]);
    expect(integrationByResidenceYear["2022"]).toEqual([0, 0, 0, 0, 0]);
    expect(total[5]).toBe(0);
  });

  it("are 100 persons in each of five years", () => {
    expect(rules().personsByResidenceYear["2020"]).toEqual([0, 0, 0, 100, 0]);
  });
});

describe("a cohort", () => {
  it("meets the rates of the years it lives through: 84 000 in 2017 for those of 2014", () => {
    const settled = [{ year: 2014, persons: 10 }];
    expect(integration({ settled, from: 2017, to: 2017, ratesOf: undefined })).toEqual([840_000]);
  });

  it("of 100 in families brings 18.5 million in year 1, and what single adults do from year 2 on", () => {
    const amounts = integration({ settled: [{ year: 2017, persons: 100, group: "familyAdult" }] });
    expect(amounts).toEqual([18_500_000, 23_000_000, 16_700_000, 8_400_000, 7_050_000]);
  });

  it("without groups has the mix of its year: 3 495 of 11 025 single adults in 2017 earn 50 000 more", () => {
    const [amount = 0] = integration({ settled: [{ year: 2017, persons: 1000 }] });
    // Elders, 1.5 %, are taken to live alone.
    expect(amount).toBeCloseTo(1000 * (185_000 + 50_000 * (3495 / 11_025 + 0.015)), -1);
  });

  it("stands beside the one before it: 100 of 2017 and 10 of 2018 bring 23.0 + 2.35 million in 2018", () => {
    const settled = [...HUNDRED, { year: 2018, persons: 10, group: "singleAdult" as const }];
    expect(integration({ settled })[1]).toBe(23_000_000 + 2_350_000);
  });
});

describe("those who leave", () => {
  const fifthLeaves = { movements: { ...noMovements, leavingPerYear: 0.2 } };

  it("in year 1 are paid in full, and half as many leave in it: 90 of 100 are there on 1 January", () => {
    expect(integration(fifthLeaves)[0]).toBe(23_500_000);
    expect(rules(fifthLeaves).personsByResidenceYear["2018"]?.[1]).toBeCloseTo(90, 10);
  });

  it("in year 2 earn 6/12 of it on average: (90 − 18 · 6/12) · 230 000 = 18.63 million, then 72 go on", () => {
    expect(integration(fifthLeaves)[1]).toBeCloseTo(81 * 230_000, 2);
    expect(integration(fifthLeaves)[2]).toBeCloseTo((72 - 14.4 / 2) * 167_000, 2);
  });

  it("for other municipalities are 18 of 100 after five years, as those settled in 2013–2015", () => {
    const moving = { movements: { ...noMovements, movedOutAfterFiveYears: 0.18 } };
    const { personsByResidenceYear, grants } = rules(moving);
    const start5 = personsByResidenceYear["2021"]?.[4] ?? 0;
    const paid5 = (grants.integrationGrant.byYear[4] ?? 0) / 70_500;
    // Those of year 5 who leave in it are paid for half of it: paid = start − leavers/2.
    expect(start5 - 2 * (start5 - paid5)).toBeCloseTo(82, 4);
  });

  it("are least in year 1 and more when the introduction programme ends", () => {
    const moving = { movements: { ...noMovements, movedOutAfterFiveYears: 0.18 } };
    const persons = rules(moving).personsByResidenceYear;
    const start = [0, 1, 2, 3, 4].map((k) => persons[2017 + k]?.[k] ?? 0);
    const left = start.slice(1).map((number, k) => 1 - number / (start[k] ?? 1));
    expect(left).toEqual(left.toSorted((a, b) => a - b));
  });

  it("and are replaced by as many who move in with their residence year change nothing", () => {
    const moves = { ...noMovements, movedOutAfterFiveYears: 0.35, movedInPerMovedOut: 1 };
    expect(integration({ movements: moves })).toEqual(integration());
    // A central municipality gains: two come for each who goes.
    const gaining = integration({ movements: { ...moves, movedInPerMovedOut: 2 } });
    expect(gaining[0]).toBe(23_500_000);
    expect(gaining[4]).toBeGreaterThan(7_050_000);
  });
});

describe("those who come beyond the settled", () => {
  const families = [{ year: 2017, persons: 100, group: "familyAdult" as const }];

  it("by reunification start a year 1 of their own: 15 come as 8, 4, 2 and 1 in 2018–2021", () => {
    const movements = { ...noMovements, reunifiedPerSettled: 0.15 };
    const { integrationByResidenceYear } = rules({ settled: families, movements, to: 2022 });
    expect(integrationByResidenceYear["2018"]).toEqual([8 * 185_000, 23_000_000, 0, 0, 0]);
    expect(integrationByResidenceYear["2021"]).toEqual([
      1 * 185_000,
      2 * 230_000,
      4 * 167_000,
      8 * 84_000,
      7_050_000,
    ]);
    expect(integrationByResidenceYear["2022"]).toEqual([0, 230_000, 2 * 167_000, 4 * 84_000, 8 * 70_500]);
  });

  it("are born within six months: 2 children of 100 settled earn 185 000 and the kindergarten grant of 25 100 each", () => {
    const result = rules({ settled: families, movements: { ...noMovements, bornPerSettled: 0.02 } });
    expect(result.grants.integrationGrant.byYear[0]).toBe(102 * 185_000);
    expect(result.grants.kindergartenGrant.byYear[0]).toBe(2 * 25_100);
  });

  it("come to single adults by default, as families settle complete", () => {
    const come = (group: "singleAdult" | "familyAdult") =>
      expectedGrants({ settled: [{ year: 2017, persons: 100, group }] }).personsByResidenceYear["2018"]?.[0];
    expect(come("familyAdult")).toBe(0);
    expect(come("singleAdult")).toBeGreaterThan(30);
  });

  it("are far fewer after temporary protection: a tenth", () => {
    const come = (temporaryShare: number) =>
      expectedGrants({
        settled: [{ year: 2022, persons: 100, group: "singleAdult" }],
        composition: { temporaryShare },
      }).personsByResidenceYear["2023"]?.[0] ?? 0;
    expect(come(1)).toBeCloseTo(come(0) / 10, 10);
  });
});

describe("one-off grants", () => {
  it("pay 164 200 for an elder and 25 100 for a young child settled in 2017, once", () => {
    const settled = [
      { year: 2017, persons: 2, group: "elder" as const },
      { year: 2017, persons: 3, group: "youngChild" as const },
    ];
    const { grants } = rules({ settled, to: 2018 });
    expect(grants.elderlyGrant.byYear).toEqual([328_400, 0]);
    expect(grants.kindergartenGrant.byYear).toEqual([75_300, 0]);
  });

  it("pay 45 000 for an adult with temporary protection settled in 2023, and nothing the year before it began", () => {
    const adults = (year: number) =>
      expectedGrants({
        settled: [{ year, persons: 10, group: "familyAdult" }],
        movements: noMovements,
        composition: { temporaryShare: 1 },
        to: year,
      }).grants.languageGrant.byYear;
    expect(adults(2022)).toEqual([0]);
    expect(adults(2023)).toEqual([450_000]);
  });
});

describe("the grant for unaccompanied minors", () => {
  const minors = (year: number, to: number) =>
    expectedGrants({
      settled: [{ year, persons: 4, group: "unaccompaniedMinor" }],
      movements: noMovements,
      from: year,
      to,
    }).grants.unaccompaniedMinorsGrant;

  it("is not there unless minors are named", () => {
    expect(rules().grants).not.toHaveProperty("unaccompaniedMinorsGrant");
    expect(rules({ composition: { unaccompaniedShare: 0.1 } }).grants).not.toHaveProperty(
      "unaccompaniedMinorsGrant",
    );
    const unnamed = [{ year: 2017, persons: 100 }];
    expect(rules({ settled: unnamed, composition: { unaccompaniedShare: 0.1 } }).grants).toHaveProperty(
      "unaccompaniedMinorsGrant",
    );
  });

  it("pays half of 2 · 1 198 000 + 2 · 750 000 in 2017 for four who turn 15, 16, 17 and 18 in it", () => {
    expect(minors(2017, 2017)?.byYear).toEqual([(2 * 1_198_000 + 2 * 750_000) / 2]);
  });

  it("paid 207 000 a year in its form until 2016, and the fixed amounts from the year after it ended", () => {
    const [in2016, in2017] = minors(2016, 2017)?.byYear ?? [];
    expect(in2016).toBe((4 * 207_000) / 2);
    expect(in2017).toBe(1_198_000 + 3 * 750_000);
  });

  it("ends after the year of turning 20: of four who turn 15–18 in 2017, one is left in 2022 and none in 2023", () => {
    const byYear = minors(2017, 2023)?.byYear ?? [];
    const rateOf2022 = 750_000 * (705_000 / 750_000) ** (5 / 6);
    expect(byYear[5]).toBeCloseTo(rateOf2022, 0);
    expect(byYear[6]).toBe(0);
  });

  it("stands beside the integration grant at the rate of minors", () => {
    const result = rules({ settled: [{ year: 2017, persons: 4, group: "unaccompaniedMinor" }], to: 2017 });
    expect(result.grants.integrationGrant.byYear).toEqual([4 * 185_000]);
  });
});

describe("what is paid in the year after", () => {
  it("is a share of what falls due on settlement: 10 % of 23.5 million moves from 2017 to 2018", () => {
    expect(integration({ paidLater: 0.1 })).toEqual([
      21_150_000, 25_350_000, 16_700_000, 8_400_000, 7_050_000,
    ]);
  });
});

describe("expected grants", () => {
  const settled = [
    { year: 2019, persons: 65 },
    { year: 2020, persons: 56 },
    { year: 2021, persons: 59 },
    { year: 2022, persons: 324 },
    { year: 2023, persons: 400 },
  ];
  const result = expectedGrants({ settled });

  it("add: residence years to the integration grant, grants to the total, to the øre", () => {
    for (const [i, year] of result.years.entries()) {
      const parts = result.integrationByResidenceYear[year] ?? [];
      const sum = parts.reduce((total, amount) => total + amount, 0);
      expect(result.grants.integrationGrant.byYear[i]).toBeCloseTo(sum, 2);
      const all = Object.values(result.grants).reduce((total, { byYear }) => total + (byYear[i] ?? 0), 0);
      expect(result.total[i]).toBeCloseTo(all, 2);
    }
  });

  it("are linear: twice as many settled bring twice as much, and two municipalities their sum", () => {
    const times = (factor: number) => settled.map((count) => ({ ...count, persons: factor * count.persons }));
    const double = expectedGrants({ settled: times(2) }).total;
    const triple = expectedGrants({ settled: times(3) }).total;
    for (const [i, amount] of result.total.entries()) {
      expect(Math.abs((double[i] ?? 0) - 2 * amount)).toBeLessThan(0.2);
      expect(Math.abs((triple[i] ?? 0) - amount - (double[i] ?? 0))).toBeLessThan(0.2);
    }
  });

  it("do not depend on the years asked for", () => {
    const part = expectedGrants({ settled, from: 2022, to: 2024 });
    expect(part.total).toEqual(result.total.slice(3, 6));
  });

  it("are known by published rates in 2017 and not in 2020", () => {
    expect(rules().grants.integrationGrant.rates).toEqual(Array(5).fill("published"));
    expect(result.ratesByResidenceYear["2023"]).toEqual([
      "interpolated",
      "carriedOn",
      "carriedOn",
      "carriedOn",
      "carriedOn",
    ]);
  });

  it("name the years whose settled are missing: the four before 2019, and a gap", () => {
    expect(result.missingYears).toEqual([2015, 2016, 2017, 2018]);
    const gap = expectedGrants({ settled: settled.filter(({ year }) => year !== 2021), from: 2023 });
    expect(gap.missingYears).toEqual([2021]);
  });

  it("are plain data", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("input that cannot be used is refused in a sentence", () => {
  it.each<[title: string, input: Partial<GrantsInput>, said: RegExp]>([
    ["nobody settled", { settled: [] }, /settled cannot be nothing\. Give the persons settled/],
    [
      "a year without rates",
      { from: 2008 },
      /from cannot be 2008\. The rates of Norway are given for 2009 to 2030/,
    ],
    ["a first year after the last", { from: 2020, to: 2019 }, /from cannot be 2020, after 2019/],
    ["fewer than none", { settled: [{ year: 2019, persons: -1 }] }, /persons settled in 2019 cannot be -1/],
    [
      "an unknown group",
      { settled: [{ year: 2019, persons: 1, group: "adult" as "child" }] },
      /the group of 2019 cannot be adult\. Write one of singleAdult/,
    ],
    [
      "a year twice",
      { settled: [...HUNDRED, ...HUNDRED] },
      /settled cannot be 2017 singleAdult twice\. Give each year and group once/,
    ],
    ["a share above one", { movements: { leavingPerYear: 1.5 } }, /leavingPerYear cannot be 1\.5/],
    ["a country without grants", { country: "iceland" as "norway" }, /country cannot be iceland/],
  ])("%s", (_title, input, said) => {
    expect(() => expectedGrants({ settled: HUNDRED, ...input })).toThrow(RangeError);
    expect(() => expectedGrants({ settled: HUNDRED, ...input })).toThrow(said);
  });
});
