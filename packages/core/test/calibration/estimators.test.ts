import { describe, expect, it } from "vitest";
import {
  calmCrisisQuantile,
  fillBySize,
  fitFill,
  fitLeaving,
  fitMixConcentration,
  fitPlanError,
  planRevisions,
  rangeWorth,
} from "../../src/calibration/index.js";
import { betaQuantile, uniformStream } from "../../src/random/index.js";
import { nordic, norway } from "../../src/reference/index.js";
import { unsourced } from "../reference/unsourced.js";

const settlement = nordic.forecasts.norwegianSettlement;
const autumn = nordic.autumnPlanErrors(settlement);

describe("fitPlanError", () => {
  const shock = { crisisShare: 0.2, calmSd: 0.35, crisisSd: 1 };
  const quantile = calmCrisisQuantile({ ...shock, mean: 0 });
  // The quantiles of a model that foresees 60 % of every shock and plans 0.17 too high.
  const midpoints = Array.from({ length: 4001 }, (_, i) => (i + 0.5) / 4001);
  const errors = midpoints.map((p) => 0.4 * quantile(p) - 0.17);

  it("finds bias and foresight where they are known: 0.17 and 0.6", () => {
    const fit = fitPlanError(errors, shock);
    expect(fit.bias).toBeCloseTo(0.17, 6);
    expect(fit.foresight).toBeCloseTo(0.6, 3);
    expect(fit.sdLeft).toBeCloseTo(0.4 * Math.sqrt(0.8 * 0.35 ** 2 + 0.2), 3);
  });

  it("finds foresight of calm years where crises come unforeseen", () => {
    const unforeseen = calmCrisisQuantile({ ...shock, calmSd: 0.3 * 0.35, mean: 0 });
    const fit = fitPlanError(midpoints.map(unforeseen), shock);
    expect(fit.calmForesight).toBeCloseTo(0.7, 3);
    expect(fit.calmSdLeft).toBeCloseTo(Math.sqrt(0.8 * (0.3 * 0.35) ** 2 + 0.2), 3);
  });

  it("foresees nothing where the record is as wide as the shocks, or wider", () => {
    expect(
      fitPlanError(
        midpoints.map((p) => 3 * quantile(p)),
        shock,
      ),
    ).toMatchObject({
      foresight: 0,
      calmForesight: 0,
    });
  });

  it("of the thirteen Norwegian plans is 0.170, from 2011 when 6 500 were asked for and 5 486 settled", () => {
    // Sorted: −0.618, −0.406, −0.368, −0.322, −0.298, −0.191, −0.170, −0.159, …: the seventh is 2011's.
    const fit = fitPlanError(
      autumn.map(({ logError }) => logError),
      shock,
    );
    expect(fit.plans).toBe(13);
    expect(fit.bias).toBeCloseTo(Math.log(6500 / 5486), 10);
    // The fourth and the tenth: 2010's, log(5797/8000), and 2019's, log(4782/5350).
    expect(fit.record.quartiles).toBeCloseTo(Math.log(4782 / 5350) - Math.log(5797 / 8000), 10);
  });

  it("needs five plans, as fewer have no quartiles of their own", () => {
    expect(() => fitPlanError([0, 1, 2, 3], shock)).toThrow("logErrors has 4 numbers, at least 5");
  });
});

describe("planRevisions", () => {
  it("takes the last number published within the year: 2017 was planned at 12 988 and ended at 11 080", () => {
    const of = (year: number) =>
      planRevisions(settlement, autumn).find(({ targetYear }) => targetYear === year);
    expect(of(2017)).toMatchObject({ plan: 12_988, revised: 11_080, outcome: 11_078 });
    expect(of(2022)).toMatchObject({ plan: 5500, revised: 35_000, outcome: 31_258 });
    expect(of(2024)?.revised).toBeUndefined();
  });
});

describe("fitMixConcentration", () => {
  it("is 0.6·0.4/0.01 − 1 = 23 when shares of 0.5, 0.6 and 0.7 have a variance of 0.01", () => {
    const { concentration, means } = fitMixConcentration([
      [0.5, 0.5],
      [0.7, 0.3],
      [60, 40],
    ]);
    expect(concentration).toBeCloseTo(23, 10);
    expect(means).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.4, 12)]);
  });

  it("takes off what counting adds: 0.01/0.24 = 1/100 + (99/100)/(c + 1) gives c = 30.26", () => {
    const shares = [
      [0.5, 0.5],
      [0.7, 0.3],
      [0.6, 0.4],
    ];
    expect(fitMixConcentration(shares, 100).concentration).toBeCloseTo(0.99 / (0.01 / 0.24 - 0.01) - 1, 10);
  });

  it("finds 15 in a thousand simulated years within four standard errors (0.66, by simulation in NumPy)", () => {
    const uniform = uniformStream("calibration tests", "mix", 0);
    const years = Array.from({ length: 1000 }, () => {
      const share = betaQuantile(uniform(), 15 * 0.6, 15 * 0.4);
      return [share, 1 - share];
    });
    expect(Math.abs(fitMixConcentration(years).concentration - 15)).toBeLessThan(4 * 0.66);
  });

  it("says when there is nothing to fit", () => {
    expect(() => fitMixConcentration([[1, 1]])).toThrow("received 1 years of 2 kinds");
    expect(() => fitMixConcentration([[1, 1], [1], [1, 1]])).toThrow("at least 2 are needed");
    expect(() =>
      fitMixConcentration([
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
    ).toThrow("no more than counting");
  });
});

describe("rangeWorth", () => {
  it("of five ranges for asylum in 2016 and 2018 one held: that for 2018, 2 000 to 12 000, when 2 655 came", () => {
    const worth = rangeWorth([nordic.forecasts.norwegianAsylum]);
    expect(worth).toMatchObject({ inside: 1, ranges: 5, targetYears: 2, estimate: 0.2 });
    // Wilson's interval by SciPy.
    expect(worth.low).toBeCloseTo(0.036224108632430196, 10);
    expect(worth.high).toBeCloseTo(0.6244653702374747, 10);
  });

  it("of all 22 ranges ten held: three of 15, and all seven of those for refugees from Ukraine", () => {
    const { norwegianUkrainians, ...others } = nordic.forecasts;
    expect(rangeWorth(Object.values(nordic.forecasts))).toMatchObject({ inside: 10, ranges: 22 });
    expect(rangeWorth(Object.values(others))).toMatchObject({ inside: 3, ranges: 15 });
    expect(rangeWorth([norwegianUkrainians])).toMatchObject({ inside: 7, ranges: 7 });
  });

  it("can be asked of those published a year ahead: four of twelve", () => {
    const worth = rangeWorth(Object.values(nordic.forecasts), { leastMonths: 12 });
    expect(worth).toMatchObject({ inside: 4, ranges: 12 });
  });

  it("refuses records without ranges", () => {
    expect(() => rangeWorth([settlement])).toThrow("no record has a range");
  });
});

describe("fitLeaving", () => {
  const fit = fitLeaving({ yearsAfter: 5, stayed: 0.82 }, { yearsAfter: 7, stayed: 0.667 });
  const stayed = (years: number) =>
    Math.exp(
      -fit.yearlyRate *
        Array.from({ length: years }, (_, i) => fit.byResidenceYear[i] ?? fit.laterYears).reduce(
          (a, b) => a + b,
          0,
        ),
    );

  it("has the rate −ln(0.82)/5 = 0.03969, with a profile whose mean is 1", () => {
    expect(fit.yearlyRate).toBeCloseTo(0.0396902, 7);
    expect(fit.byResidenceYear.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(5, 12);
  });

  it("goes through both shares: 0.82 after five and 0.667 after seven years", () => {
    expect(stayed(5)).toBeCloseTo(0.82, 12);
    expect(stayed(7)).toBeCloseTo(0.667, 12);
  });

  it("has least leaving in year 1 and more in each later one, as the cumulated rate grows by the power 2.12", () => {
    expect(fit.byResidenceYear).toEqual(fit.byResidenceYear.toSorted((a, b) => a - b));
    // log(0.40497/0.19845)/log(7/5), and 5·(1/5)^2.1198.
    expect(fit.power).toBeCloseTo(2.1198, 4);
    expect(fit.byResidenceYear[0]).toBeCloseTo(5 * 0.2 ** 2.1198, 4);
  });

  it("is constant when the two shares say so: 0.81 = 0.9²", () => {
    const constant = fitLeaving({ yearsAfter: 5, stayed: 0.9 }, { yearsAfter: 10, stayed: 0.81 });
    expect(constant.byResidenceYear).toEqual(Array.from({ length: 5 }, () => expect.closeTo(1, 12)));
    expect(constant.laterYears).toBeCloseTo(1, 12);
  });

  it("refuses shares that do not fall", () => {
    expect(() => fitLeaving({ yearsAfter: 5, stayed: 0.6 }, { yearsAfter: 7, stayed: 0.7 })).toThrow(
      "received 0.6 after 5 and 0.7 after 7 years",
    );
  });
});

describe("fitFill", () => {
  it("takes medians over years: of 0.8, 0.9, 0.92, 0.95 and 1 the third", () => {
    const years = [0.95, 0.8, 1, 0.92, 0.9].map((median) => ({ median, national: median / 1.02 }));
    const fit = fitFill(years);
    expect(fit.typical).toBe(0.92);
    expect(fit.typicalOverNational).toBeCloseTo(1.02, 12);
  });

  it("of the published years is 0.943, and 1.03 times what the nation filled", () => {
    const fit = fitFill(
      norway.fillOfDecisions.rows.map(({ q50, pooled }) => ({ median: q50, national: pooled })),
    );
    // The sixth of eleven medians: 0.6, 0.9167, 0.92, 0.9333, 0.9364, 0.9429, …
    expect(fit.typical).toBe(0.9429);
    // The sixth of eleven ratios: 2020's, 0.6/0.5821.
    expect(fit.typicalOverNational).toBeCloseTo(0.6 / 0.5821, 10);
  });

  it("and the spread by size falls as decisions grow, each number with its source", () => {
    const sds = fillBySize.rows.map(({ sd }) => sd);
    expect(sds).toEqual(sds.toSorted((a, b) => b - a));
    expect(unsourced({ fillBySize }).complaints).toEqual([]);
  });
});
