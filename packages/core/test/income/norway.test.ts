import { describe, expect, it } from "vitest";
import { estimateReunification, expectedGrants, noMovements } from "../../src/index.js";
import {
  norwayMovements,
  norwayPeople,
  norwayReunification,
  reunificationLagShares,
  settledMix,
  singleAdultShare,
  temporaryShare,
} from "../../src/income/index.js";
import { norway, valueIn } from "../../src/reference/index.js";
import { unsourced } from "../reference/unsourced.js";

const { comingAndLeaving, nationalSeries } = norway;

/** The settled of the whole country as published; 2008 by Statistics Norway's count. */
const nation = [
  { year: 2008, persons: valueIn(nationalSeries.settledCohorts, 2008)?.value ?? 0 },
  ...nationalSeries.settled.values.map(({ year, value }) => ({ year, persons: value ?? 0 })),
].filter(({ year }) => year <= 2023);

describe("the nation", () => {
  const { personsByResidenceYear } = expectedGrants({ settled: nation, from: 2012, to: 2023 });
  const persons = (year: number) =>
    (personsByResidenceYear[year] ?? []).reduce((sum, number) => sum + number, 0);

  it("has 56 642 persons in the grant in 2016 and 64 062 in 2017, within 2 %", () => {
    expect(Math.abs(persons(2016) / 56_642 - 1)).toBeLessThan(0.02);
    expect(Math.abs(persons(2017) / 64_062 - 1)).toBeLessThan(0.02);
  });

  // The newborn are not in Statistics Norway's counts. The coefficient does not rest on these two figures; the
  // choice to count per single adult, and the lags, were made with them in view.
  const staying = (from: number, to: number, on1JanuaryOf: number) => {
    let sum = 0;
    const came = expectedGrants({ settled: nation, movements: { bornPerSettled: 0 }, from: 2010, to: 2021 });
    for (let year = from; year <= to; year++) {
      const years = on1JanuaryOf - year;
      const first = came.personsByResidenceYear[year]?.[0] ?? 0;
      const leaving = norwayMovements.leavingIndividual.value;
      sum += first * (1 - leaving / 2) * (1 - leaving) ** (years - 1);
    }
    return sum;
  };

  it("has 95 000 settled in 2010–2019, family included, on 1 January 2020, within 3 %", () => {
    const published = comingAndLeaving.settled2010To2019WithFamily.value;
    expect(Math.abs(staying(2010, 2019, 2020) / published - 1)).toBeLessThan(0.03);
  });

  it("has 47 725 who came in 2016–2020 on 1 January 2021, after the peak, within 5 %", () => {
    const published = comingAndLeaving.underFiveYears2021.value;
    expect(Math.abs(staying(2016, 2020, 2021) / published - 1)).toBeLessThan(0.05);
  });
});

describe("what speaks against the defaults", () => {
  it("over 70 % of those in the grant in 2020 were in year 4 or 5 by the survey: here 64 %, the settled alone 68 %", () => {
    const share = (input: Partial<Parameters<typeof expectedGrants>[0]>) => {
      const persons =
        expectedGrants({ settled: nation, from: 2020, to: 2020, ...input }).personsByResidenceYear["2020"] ??
        [];
      return ((persons[3] ?? 0) + (persons[4] ?? 0)) / persons.reduce((sum, number) => sum + number, 0);
    };
    expect(share({})).toBeCloseTo(0.64, 2);
    // (11 078 + 15 291) of the 38 813 settled in 2016–2020.
    expect(share({ movements: noMovements })).toBeCloseTo(26_369 / 38_813, 6);
  });
});

describe("the estimate of reunification", () => {
  it("gives back the coefficient that made the numbers: 0.25, with lags, births and leaving", () => {
    const settled = (year: number) => 1000 + 100 * (year % 7);
    const evidence = {
      settled,
      alone: (year: number) => settled(year) * (year % 2 === 0 ? 0.4 : 0.2),
      lagShares: [0.5, 0.3, 0.2],
      bornPerSettled: 0.01,
      leavingPerYear: 0.05,
    };
    const reunified = (year: number) =>
      0.25 * [0.5, 0.3, 0.2].reduce((sum, share, i) => sum + share * evidence.alone(year - 1 - i), 0);
    const remain = [1, 0.975, 0.975 * 0.95, 0.975 * 0.95 ** 2, 0.975 * 0.95 ** 3];
    const triggering = [2015, 2016, 2017].map((year) => ({
      year,
      persons: remain.reduce(
        (sum, share, k) => sum + share * (1.01 * settled(year - k) + reunified(year - k)),
        0,
      ),
    }));
    const { perPersonAlone, fit } = estimateReunification({ ...evidence, triggering });
    expect(perPersonAlone).toBeCloseTo(0.25, 10);
    for (const { published, expected } of fit) expect(expected).toBeCloseTo(published, 6);
  });

  it("of the documented example is 0.08: 520 − 500 persons over 5 years of 50 who came alone", () => {
    const { perPersonAlone } = estimateReunification({
      settled: () => 100,
      alone: () => 50,
      triggering: [{ year: 2017, persons: 520 }],
      lagShares: [1],
      bornPerSettled: 0,
      leavingPerYear: 0,
    });
    expect(perPersonAlone).toBeCloseTo(0.08, 12);
  });

  it("for Norway is about 0.3 per settled person, where 0.32 family members came per refugee of 1990–2015", () => {
    // 45.7 % of the settled of 2015 were single adults.
    expect(norwayReunification.perPersonAlone * singleAdultShare(2015)).toBeCloseTo(
      comingAndLeaving.familyPerRefugee.value,
      1,
    );
  });

  it("for Norway leaves residuals below 1 % in both years", () => {
    for (const { published, expected } of norwayReunification.fit) {
      expect(Math.abs(expected / published - 1)).toBeLessThan(0.01);
    }
  });

  it("has lags of 8, 4, 2 and 1 fifteenths: each year half of those still to come", () => {
    expect(reunificationLagShares.map((share) => 15 * share)).toEqual([8, 4, 2, 1]);
  });
});

describe("who is among the settled", () => {
  const years = Array.from({ length: 22 }, (_, i) => 2009 + i);

  it("adds to everybody, and nobody is fewer than none", () => {
    for (const year of years) {
      for (const protection of ["individual", "temporary"] as const) {
        const shares = Object.values(settledMix(year, protection));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("was 3 495 single adults of 11 025 in 2017, and the evidence of 2015 stands for earlier years", () => {
    expect(singleAdultShare(2017)).toBeCloseTo(3495 / (3495 + 759 + 6170 + 601), 12);
    expect(singleAdultShare(2009)).toBe(singleAdultShare(2015));
  });

  it("was 15 % alone in 2020, of whom 875 of 1 069 single adults as in 2018: 12.3 %", () => {
    expect(singleAdultShare(2020)).toBeCloseTo(0.15 * (875 / 1069), 12);
    expect(singleAdultShare(2025)).toBe(singleAdultShare(2020));
  });

  it("was temporary protection for nobody until 2021, and for 29 730 of 33 701 in 2023", () => {
    expect(temporaryShare(2021)).toBe(0);
    expect(temporaryShare(2023)).toBeCloseTo(29_730 / 33_701, 12);
    expect(temporaryShare(2024)).toBeCloseTo(19_165 / 22_572, 12);
    expect(temporaryShare(2026)).toBeCloseTo(15_500 / 18_900, 12);
  });

  it("among Ukrainians of 2022 were 10 000 of 29 200 children and about a tenth over 60", () => {
    const mix = settledMix(2022, "temporary");
    expect(mix.youngChild + mix.schoolChild).toBeCloseTo(10_000 / 29_200, 12);
    // 4 % over 66, and 7 of the 11 ages 56–66 of the 9.5 % between.
    expect(mix.elder).toBeCloseTo(0.04 + (0.095 * 7) / 11, 12);
  });
});

describe("each default", () => {
  it("has a unit, a source and a status", () => {
    expect(unsourced({ norwayMovements, norwayPeople }).complaints).toEqual([]);
  });

  it("that is assumed says how it was obtained", () => {
    for (const figure of Object.values({ ...norwayMovements, ...norwayPeople })) {
      expect(figure.note).toMatch(/\w{3}/);
    }
  });

  it("of moving out is 18 %: 81, 83 and 82 % of those settled in 2013–2015 were still there", () => {
    expect(norwayMovements.movedOutAfterFiveYears.value).toBeCloseTo(0.18, 12);
  });
});
