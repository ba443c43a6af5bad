import { describe, expect, it } from "vitest";
import {
  backtest,
  calibratedDefaults,
  drammenReplay,
  fillScores,
  grantCoverageChecks,
  municipalFill,
  nationalGrants,
  retentionChecks,
  surveyCost,
} from "../../src/calibration/index.js";
import { drammen2024 } from "../../src/examples/index.js";
import { norway } from "../../src/reference/index.js";
import type { ScenarioInput } from "../../src/scenario/index.js";

describe("grantCoverageChecks", () => {
  const of = (year: number) => {
    const found = grantCoverageChecks().find((check) => check.year === year);
    if (found === undefined) throw new Error(`no check of ${year}`);
    return found;
  };

  it("averages the rates of 2017 over who was settled: 736 500 and 50 000 more for 3 495 of 11 025", () => {
    expect(of(2017).grant).toBeCloseTo(736_500 + (50_000 * 3495) / 11_025, 6);
  });

  it("takes the published cost where there is one: 797 800 in 2016", () => {
    expect(of(2016)).toMatchObject({ cost: 797_800, costBasis: "published" });
    expect(of(2016).percent).toBeCloseTo((100 * of(2016).grant) / 797_800, 10);
  });

  it("carries the cost of 2018 on: 414 000 + 219 500 times the benefit + 124 600 at the deflator", () => {
    const benefit = 193_766 / 185_152;
    const prices = norway.municipalDeflator.values
      .filter(({ year }) => year === 2017 || year === 2018)
      .reduce((product, { value }) => product * (1 + (value ?? 0) / 100), 1);
    expect(of(2018).cost).toBeCloseTo(414_000 + 219_500 * benefit + 124_600 * prices, 4);
  });

  it("has what was published of each year: 80 to 90 in 2014, above 90 in 2015, 92.3, 94.9 to 95.2, 99.6", () => {
    expect(grantCoverageChecks().map(({ published: { low, high } }) => [low, high])).toEqual([
      [80, 90],
      [90, undefined],
      [92.3, 92.3],
      [94.9, 95.2],
      [99.6, 99.6],
    ]);
  });
});

describe("nationalGrants", () => {
  const { years, checks } = nationalGrants();

  it("those of 2013–2017 alone are 6 511 + 7 784 + 11 342 + 15 291 + 11 078 = 52 006 persons in 2017", () => {
    expect(years.find(({ year }) => year === 2017)?.settledAlone).toBeCloseTo(52_006, 6);
  });

  it("says which of the published figures the model was fitted to", () => {
    expect(checks.filter(({ isFitted }) => isFitted).map(({ published }) => published)).toEqual([
      56_642, 64_062,
    ]);
    expect(checks.filter(({ isFitted }) => !isFitted).length).toBeGreaterThanOrEqual(2);
    for (const { source } of checks) expect(source).not.toBe("");
  });
});

describe("municipalFill", () => {
  const rule = { typical: 1, spread: [{ upTo: 100, sd: 0.3 }, { sd: 0.1 }], largest: 1.2 };
  const rows = municipalFill(rule);
  const of = (municipality: string, year: number) => {
    const found = rows.find((row) => row.municipality === municipality && row.year === year);
    if (found === undefined) throw new Error(`no row for ${municipality} ${year}`);
    return found;
  };

  it("predicts what the nation filled where the typical share is 1: 0.9246 in Drammen in 2016", () => {
    const { national, quantiles, fill } = of("Drammen", 2016);
    expect(national).toBe(0.9246);
    expect(quantiles[3]).toBeCloseTo(0.9246, 3);
    expect(fill).toBeCloseTo(183 / 170, 12);
  });

  it("spreads by size: log quartiles ±0.6745·0.3 for 73 decided in 2018, ±0.6745·0.1 for 170 in 2016", () => {
    const small = of("Drammen", 2018).quantiles;
    const large = of("Drammen", 2016).quantiles;
    expect(Math.log(small[3] / small[2])).toBeCloseTo(0.6745 * 0.3, 2);
    expect(Math.log(large[3] / large[2])).toBeCloseTo(0.6745 * 0.1, 2);
  });

  it("never predicts more than the largest share", () => {
    for (const { quantiles } of rows) expect(quantiles[6]).toBeLessThanOrEqual(1.2 + 1e-12);
  });

  it("leaves out suppressed years: Tolga in 2020", () => {
    expect(rows.some(({ municipality, year }) => municipality === "Tolga" && year === 2020)).toBe(false);
  });

  it("is scored over all sizes together in the last row", () => {
    const scores = fillScores(rows);
    const parts = scores.slice(0, -1).reduce((sum, { municipalYears }) => sum + municipalYears, 0);
    expect(scores.at(-1)?.municipalYears).toBe(parts);
    expect(scores.at(-1)?.municipalYears).toBe(rows.length);
  });
});

describe("retentionChecks", () => {
  const checks = retentionChecks(drammen2024, { runs: 400 });

  it("those who leave as all do are still there after five years in exp(−5·0.04117) = 0.814 of cases at the median", () => {
    // 0.04117 is the median of the triangular distribution from 0.03 over 0.0397 to 0.055 (SciPy). Of 400 draws
    // the median has a standard error of about 0.00032, five years of it 0.0013.
    const elder = checks.find(({ household, yearsAfter }) => household === "elder" && yearsAfter === 5);
    expect(Math.abs((elder?.median ?? 0) - Math.exp(-5 * 0.041170683))).toBeLessThan(4 * 0.0013);
  });

  it("stands beside the published shares: 0.81–0.83 after five and 0.667 after seven years", () => {
    const all = (yearsAfter: number) =>
      checks.find((check) => check.household === "all" && check.yearsAfter === yearsAfter)?.published;
    expect(all(5)).toEqual({ low: 0.81, high: 0.83, settled: "2013–2015" });
    expect(all(7)?.low).toBeCloseTo(0.667, 12);
    expect(all(3)).toBeUndefined();
  });

  it("weighs single men and women: (822·63 + 277·70)/1 099 = 64.8 % of those settled in 2005", () => {
    const single = checks.find(({ household, yearsAfter }) => household === "single" && yearsAfter === 5);
    expect(single?.published?.low).toBeCloseTo((822 * 0.63 + 277 * 0.7) / 1099, 12);
  });
});

describe("drammenReplay", () => {
  const request = { ...drammen2024.request, planBias: 0.17, revisedBias: 0.09 };
  const years = drammenReplay({ ...drammen2024, request }, { runs: 100 });

  it("revises 58 of 2022 to what came with the bias that a revision leaves: 58·(31 258/5 500)·exp(0.09) = 361", () => {
    expect(years[1]).toMatchObject({ year: 2022, requestedFirst: 58, requested: 310, settled: 324 });
    expect(years[1]?.modelRequested).toBeCloseTo(Math.round(((58 * 31_258) / 5500) * Math.exp(0.09)), 6);
  });

  it("has what happened from IMDi's table, 2024 up to November", () => {
    expect(years.map(({ settled }) => settled)).toEqual([59, 324, 400, 121]);
    expect(years.map(({ decided }) => decided)).toEqual([56, 310, 400, 125]);
  });
});

describe("surveyCost", () => {
  const service = {
    adjusts: "immediate",
    metBy: "integrationGrant",
    demandByResidenceYear: { values: [1, 1, 1, 1, 1] },
    unitCost: 100_000,
    priceYear: 2024,
  } as const;
  const plain: ScenarioInput = { ...drammen2024, chance: false, services: { service } };

  it("of a service at 100 000 a year is 100 000·(6.5/12 + 4): in year 1 people are there for half of it", () => {
    const result = surveyCost(plain, { runs: 1 });
    expect(result.mean).toBeCloseTo(100_000 * (6.5 / 12 + 4), -1);
    expect(result.adjustmentShare).toBe(0);
  });

  it("leaves out what other incomes meet, and brings the survey of 2016 to the prices of the plan", () => {
    const others = { service, language: { ...service, metBy: "languageGrant" } };
    const prices = norway.municipalDeflator.values
      .filter(({ year }) => year > 2016 && year <= 2024)
      .reduce((product, { value }) => product * (1 + (value ?? 0) / 100), 1);
    const result = surveyCost({ ...plain, services: others }, { runs: 1 });
    expect(result.mean).toBeCloseTo(100_000 * (6.5 / 12 + 4), -1);
    expect(result).toMatchObject({ priceYear: 2024, survey: 797_800 });
    expect(result.surveyAtPrices).toBeCloseTo(797_800 * prices, 4);
  });
});

describe("calibratedDefaults", () => {
  it("each says its unit, its method and its source", () => {
    for (const { key, value, unit, method, source } of calibratedDefaults()) {
      expect(Number.isFinite(value), key).toBe(true);
      for (const text of [unit, method, source]) expect(text, key).not.toBe("");
    }
  });

  it("can be asked for what was known earlier: eleven plans at the end of 2023, thirteen at the end of 2025", () => {
    const method = (year: number) =>
      calibratedDefaults(year).find(({ key }) => key === "request.planBias")?.method;
    expect(method(2023)).toContain("over 11 autumn plans");
    expect(method(2025)).toContain("over 13 autumn plans");
  });
});

describe("backtest", () => {
  it("is plain data: JSON keeps all of it but what is not known", () => {
    const result = backtest(drammen2024, { runs: 20 });
    const text = JSON.stringify(result);
    expect(text).not.toMatch(/:null/);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(backtest(drammen2024, { runs: 20 }))));
    expect(result.scores.map(({ method }) => method)).toContain("requestCalm");
  });
});
