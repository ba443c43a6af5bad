import { describe, expect, it } from "vitest";
import { denmark, nordic, norway, type Series, sweden, valueIn } from "../../src/reference/index.js";

/** The series that an episode was computed from, by country and what it counts. */
const seriesOf: Readonly<Record<string, Series>> = {
  "NO asylum applications": norway.nationalSeries.asylumApplications,
  "NO settled": norway.nationalSeries.settled,
  "NO settled unaccompanied minors": norway.nationalSeries.settledUnaccompaniedMinors,
  "NO requested, after revisions": norway.nationalSeries.requestedFinal,
  "NO requested, first": norway.nationalSeries.requestedFirst,
  "NO decided": norway.nationalSeries.decided,
  "SE asylum seekers": sweden.nationalSeries.asylumSeekers,
  "SE unaccompanied minors": sweden.nationalSeries.unaccompaniedMinorApplications,
  "SE asylum applications, UNHCR": sweden.nationalSeries.asylumApplicationsUnhcr,
  "DK asylum applications, UNHCR": denmark.nationalSeries.asylumApplicationsUnhcr,
  "DK refugees allocated to municipalities": denmark.nationalSeries.allocated,
};

describe("falls from a peak", () => {
  const inSeries = nordic.dropEpisodes.rows.filter(({ country }) => country !== "FI");

  it.each(inSeries.map((row) => [`${row.country} ${row.what}`, row.peakYear, row.troughYear, row] as const))(
    "%s %i–%i is what its series says",
    (name, peakYear, troughYear, row) => {
      const series = seriesOf[name];
      const values = Array.from({ length: troughYear - peakYear + 1 }, (_, index) =>
        series === undefined ? undefined : valueIn(series, peakYear + index)?.value,
      ).map((value) => value ?? Number.NaN);
      const [peak, trough] = [values[0] ?? Number.NaN, values.at(-1) ?? Number.NaN];
      expect([row.peak, row.trough]).toEqual([peak, trough]);
      expect(row.totalChange).toBeCloseTo(trough / peak - 1, 3);
      expect(row.logChangePerYear).toBeCloseTo(Math.log(trough / peak) / (troughYear - peakYear), 3);
      const changes = values.slice(1).map((value, index) => value / (values[index] ?? Number.NaN) - 1);
      expect(row.largestYearlyChange).toBeCloseTo(Math.min(...changes), 3);
    },
  );

  it("are sharp where the numbers halved within one year, and gradual in eight of 23", () => {
    for (const { largestYearlyChange, shape } of nordic.dropEpisodes.rows) {
      expect(shape).toBe(largestYearlyChange <= -0.5 ? "sharp" : "gradual");
    }
    expect(nordic.dropEpisodes.rows).toHaveLength(23);
    expect(nordic.dropEpisodes.rows.filter(({ shape }) => shape === "gradual")).toHaveLength(8);
  });
});

describe("settlement after applications", () => {
  it("misses the settled of 2010–2021 by 2 008 persons on average (root mean square)", () => {
    const { sameYear, oneYearLater, twoYearsLater, constant, rootMeanSquareError } =
      norway.settlementAfterApplications.values;
    const { asylumApplications, settled } = norway.nationalSeries;
    const applied = (year: number) => valueIn(asylumApplications, year)?.value ?? Number.NaN;
    const squares = Array.from({ length: 12 }, (_, index) => 2010 + index).map((year) => {
      const fitted =
        constant +
        sameYear * applied(year) +
        oneYearLater * applied(year - 1) +
        twoYearsLater * applied(year - 2);
      return ((valueIn(settled, year)?.value ?? Number.NaN) - fitted) ** 2;
    });
    const rms = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    // The weights are rounded to three decimals of applications that reach 31 150: ± 0.0005 × 31 150 ≈ 16.
    expect(Math.abs(rms - rootMeanSquareError)).toBeLessThan(16);
  });
});

describe("settlement within 2024", () => {
  const all = norway.withinYear2024.rows[0];
  const decisions = norway.decisionsWithin2024.values;

  it("308 + 43 municipalities decided on 25 963 + 2 364 = 28 327, and 6 had not: 357 were asked", () => {
    expect(decisions.theirDecisionsInNovember + decisions.theirLateDecisions).toBe(all?.decidedNovember);
    expect(decisions.decidedBySpring + decisions.decidedLater).toBe(
      norway.requestAndDecision2024.values.municipalities,
    );
    expect(decisions.askedOfThem + decisions.askedOfLate + decisions.askedOfUndecided).toBe(all?.asked);
    expect(decisions.askedOfThem + decisions.askedOfLate).toBe(norway.requestAndDecision2024.values.asked);
  });

  it("204 decided on less than asked, 136 on as much and 11 on more, of 351", () => {
    const { below, equal, above, municipalities } = norway.requestAndDecision2024.values;
    expect([below, equal, above]).toEqual([204, 136, 11]);
    expect(below + equal + above).toBe(municipalities);
    const in2024 = norway.answersToRequests.rows.find(({ year }) => year === 2024);
    expect(in2024?.less).toBeCloseTo(204 / 351, 4);
    expect(in2024?.equal).toBeCloseTo(136 / 351, 4);
  });

  it("agrees with the histories of the municipalities that stand in both", () => {
    const histories = Object.values(norway.municipalities);
    for (const row of norway.withinYear2024.rows) {
      const history = histories.find(({ municipality }) => municipality === row.municipality);
      const in2024 = history?.rows.find(({ year }) => year === 2024);
      if (in2024 === undefined) continue;
      expect([row.asked, row.decidedNovember, row.settledNovember]).toEqual([
        in2024.requested,
        in2024.decided,
        in2024.settledByNovember,
      ]);
    }
  });
});

describe("waits", () => {
  it("fell from 8.4 months in 2015 to 4.8 in 2016 while the queue halved from 3 479 to 1 751", () => {
    const wait = (period: string) =>
      norway.waitForSettlement.rows.find((row) => row.period === period && row.group === "all")?.wait;
    expect([wait("2015"), wait("2016")]).toEqual([8.4, 4.8]);
    const queue = [2015, 2016].map((year) => valueIn(norway.waitingInReception, year)?.value ?? Number.NaN);
    expect((queue[1] ?? Number.NaN) / (queue[0] ?? Number.NaN)).toBeCloseTo(0.5, 2);
  });
});

describe("the mix by sex", () => {
  it("10 600 and 18 400 are the 29 000 Ukrainians settled in 2022", () => {
    const persons = norway.ukrainianSexAndAge2022.rows.reduce((sum, row) => sum + row.persons, 0);
    expect(persons).toBe(norway.ukrainiansSettled2022.rows.find(({ group }) => group === "all")?.persons);
  });

  it("a quarter of the first request for 2016 were unaccompanied minors, and 1.6 % of that for 2024", () => {
    const share = (year: number) => {
      const row = norway.minorsInRequest.rows.find((candidate) => candidate.year === year);
      return row?.all === undefined ? Number.NaN : row.minors / row.all;
    };
    expect(share(2016)).toBeCloseTo(0.25, 3);
    expect(share(2024)).toBeCloseTo(0.0165, 4);
  });
});
