import { describe, expect, it } from "vitest";
import { nordic, norway, type Series } from "../../src/reference/index.js";

const { autumnPlanErrors, forecasts, planErrors } = nordic;

/** Standard deviation (n − 1) of the yearly log changes of a series. */
function sdOfLogChanges({ values }: Series): number {
  const logs = values.map(({ value }) => Math.log(value ?? Number.NaN));
  const changes = logs.slice(1).map((log, index) => log - (logs[index] ?? Number.NaN));
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  return Math.sqrt(changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / (changes.length - 1));
}

describe("volatility of arrivals", () => {
  const statistics = (what: string, firstYear: number) =>
    nordic.arrivalSeries.rows.find(
      (row) => row.country === "NO" && row.what === what && row.firstYear === firstYear,
    );

  it.each([
    ["asylum applications, UNHCR", norway.nationalSeries.asylumApplicationsUnhcr, 2000],
    ["settled", norway.nationalSeries.settled, 2009],
  ] as const)("the published series of %s has the stated spread", (what, series, firstYear) => {
    expect(sdOfLogChanges(series)).toBeCloseTo(statistics(what, firstYear)?.sd ?? 0, 3);
  });

  it("requests and decisions of 1995–2023 have theirs", () => {
    const to2023 = (series: Series) => ({
      ...series,
      values: series.values.filter(({ year }) => year <= 2023),
    });
    expect(sdOfLogChanges(to2023(norway.nationalSeries.requestedFinal))).toBeCloseTo(0.6109, 3);
    expect(sdOfLogChanges(to2023(norway.nationalSeries.decided))).toBeCloseTo(0.5064, 3);
    expect(statistics("requested, after revisions", 1995)?.sd).toBe(0.6109);
    expect(statistics("decided", 1995)?.sd).toBe(0.5064);
  });

  it("the mixture of calm and crisis has the spread of the changes: √(0.763·0.343² + 0.237·1.062²) = 0.60", () => {
    const { weightCalm, sdCalm, sdCrisis } = nordic.calmCrisisMixture.values;
    const sd = Math.sqrt(weightCalm * sdCalm ** 2 + (1 - weightCalm) * sdCrisis ** 2);
    expect(sd).toBeCloseTo(0.5976, 4);
    expect(Math.abs(sd - nordic.yearlyLogChanges.values.sd)).toBeLessThan(0.01);
  });

  it("noise grows as numbers shrink", () => {
    const spreads = nordic.settledLogChangeBySize.rows.map(({ ownSd }) => ownSd);
    expect(spreads).toEqual(spreads.toSorted((a, b) => b - a));
  });

  it("quantiles rise with their probability", () => {
    const quantiles = nordic.yearlyLogChangeQuantiles.rows.map(({ logChange }) => logChange);
    expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
  });
});

describe("settlement plans against outcomes", () => {
  const errors = autumnPlanErrors(forecasts.norwegianSettlement);

  it("there is one plan a target year, made 12–14 months before its end", () => {
    expect(errors.map(({ targetYear }) => targetYear)).toEqual([
      2009, 2010, 2011, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(Math.min(...errors.map(({ horizonMonths }) => horizonMonths))).toBe(12);
    expect(Math.max(...errors.map(({ horizonMonths }) => horizonMonths))).toBe(14);
  });

  it("before the war 5 500 were planned for 2022 and 31 258 came: log error 1.738", () => {
    const error = errors.find(({ targetYear }) => targetYear === 2022);
    expect(error).toMatchObject({ plan: 5500, outcome: 31_258 });
    expect(error?.logError).toBeCloseTo(1.738, 3);
  });

  it("all others but 2018 were too high: 37 000 for 2024 by 0.368, 18 900 for 2025 by 0.406", () => {
    const tooLow = errors.filter(({ logError }) => logError > 0).map(({ targetYear }) => targetYear);
    expect(tooLow).toEqual([2018, 2022]);
    expect(errors.find(({ targetYear }) => targetYear === 2024)?.logError).toBeCloseTo(-0.368, 3);
    expect(errors.find(({ targetYear }) => targetYear === 2025)?.logError).toBeCloseTo(-0.406, 3);
  });

  it("every plan with a known outcome has an error, 25 of 26", () => {
    expect(planErrors(forecasts.norwegianSettlement)).toHaveLength(25);
    expect(forecasts.norwegianSettlement.plans).toHaveLength(26);
  });
});

describe("published ranges", () => {
  it("held 3 of 15 outcomes where they were not scenarios for Ukraine", () => {
    const { norwegianAsylum, norwegianOrdinaryAsylum, swedishAsylum, swedishUnaccompaniedMinors } = forecasts;
    const ranges = [norwegianAsylum, norwegianOrdinaryAsylum, swedishAsylum, swedishUnaccompaniedMinors]
      .flatMap((record) => planErrors(record))
      .filter(({ insideRange }) => insideRange !== undefined);
    expect(ranges).toHaveLength(15);
    expect(ranges.filter(({ insideRange }) => insideRange)).toHaveLength(3);
  });

  it("a plan without a range is neither inside nor outside", () => {
    expect(planErrors(forecasts.danishAllocation).every(({ insideRange }) => insideRange === undefined)).toBe(
      true,
    );
  });

  it("Denmark planned 15 000 for 2017 and 2 100 came: log error −1.966", () => {
    const first = planErrors(forecasts.danishAllocation).find(({ targetYear }) => targetYear === 2017);
    expect(first?.logError).toBeCloseTo(-1.966, 3);
  });
});

describe("sticky costs", () => {
  it("the evidence points both ways, for municipalities too", () => {
    const directions = new Set(nordic.costStickiness.rows.map(({ direction }) => direction));
    expect(directions).toContain("sticky");
    expect(directions).toContain("antiSticky");
    expect(directions).toContain("none");
  });

  it("Anderson, Banker and Janakiraman: 0.5459 − 0.1914 = 0.3545 downwards", () => {
    const study = nordic.costStickiness.rows[0];
    expect(study?.up).toBe(0.5459);
    expect(study?.down).toBeCloseTo(0.5459 - 0.1914, 10);
  });
});
