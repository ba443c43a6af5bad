import { describe, expect, it } from "vitest";
import {
  crps,
  FORECAST_PROBABILITIES,
  forecastScores,
  pinball,
  type SettlementForecast,
  settlementForecasts,
} from "../../src/calibration/index.js";
import { normalQuantile } from "../../src/random/index.js";

describe("crps", () => {
  const normal = Array.from({ length: 4000 }, (_, i) => normalQuantile((i + 0.5) / 4000));

  it("of the standard normal distribution is 2φ(0) − 1/√π = 0.23369 at its centre, 0.33140 and 1.45279 off it", () => {
    expect(crps(normal, 0)).toBeCloseTo(0.23369497725510913, 3);
    expect(crps(normal, 0.5)).toBeCloseTo(0.3314035312548558, 3);
    expect(crps(normal, 2)).toBeCloseTo(1.4527918216859033, 3);
  });

  it("of a single number is the absolute error", () => {
    expect(crps([3], 5)).toBe(2);
    expect(crps([3], 1)).toBe(2);
  });

  it("of 0 and 2 is 1 − ½ when 1 comes: the mean distance less half that within", () => {
    expect(crps([0, 2], 1)).toBe(0.5);
  });

  it("is twice the mean pinball loss over all quantiles", () => {
    const losses = normal.map((q, i) => pinball(q, (i + 0.5) / 4000, 0.7));
    expect(crps(normal, 0.7)).toBeCloseTo((2 * losses.reduce((sum, loss) => sum + loss, 0)) / 4000, 3);
  });
});

describe("pinball", () => {
  it("costs 0.9 a unit below and 0.1 a unit above the quantile of 0.9", () => {
    expect(pinball(10, 0.9, 12)).toBeCloseTo(1.8, 12);
    expect(pinball(10, 0.9, 8)).toBeCloseTo(0.2, 12);
  });
});

describe("settlementForecasts", () => {
  const forecasts = settlementForecasts({ runs: 400, horizons: 2 });
  const of = (method: string, target: number, horizon = 1) => {
    const found = forecasts.find(
      (one) => one.method === method && one.target === target && one.horizon === horizon,
    );
    if (found === undefined) throw new Error(`no forecast by ${method} for ${target}`);
    return found;
  };

  it("the same as last year misses 2022 by log(31 258/4 489) = 1.9406", () => {
    const { quantiles, outcome, crpsLog, crpsPersons } = of("lastYear", 2022);
    expect(outcome).toBe(31_258);
    expect(new Set(quantiles)).toEqual(new Set([4489]));
    expect(crpsLog).toBeCloseTo(1.9406, 4);
    expect(crpsPersons).toBe(31_258 - 4489);
  });

  it("the random walk has its median at last year's number and spreads with the root of the years", () => {
    const one = of("randomWalk", 2018).quantiles;
    const two = of("randomWalk", 2019, 2).quantiles;
    // Both from the end of 2017, when 11 078 had settled.
    expect(one[3]).toBeCloseTo(11_078, 0);
    expect(two[3]).toBeCloseTo(11_078, 0);
    const width = (quantiles: readonly number[]) => Math.log(quantiles[5] / quantiles[1]);
    expect(width(two) / width(one)).toBeCloseTo(Math.SQRT2, 3);
  });

  it("the request alone says 18 517·exp(−0.298) for 2016, when three plans are known and their median is 2009's", () => {
    // log(settled/request): −0.298 (2009), −0.322 (2010), −0.170 (2011).
    expect(of("request", 2016).quantiles[3]).toBeCloseTo((18_517 * 6087) / 8200, -1);
  });

  it("there is no forecast from a request where the record has none", () => {
    const targets = forecasts.filter(({ method }) => method === "request").map(({ target }) => target);
    expect(targets).toEqual([2011, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it("a forecast made at the end of a year knows nothing later: a shorter back-test makes the same ones", () => {
    const shorter = settlementForecasts({ runs: 400, horizons: 2, lastOrigin: 2012 });
    expect(shorter).toEqual(forecasts.filter(({ origin }) => origin <= 2012));
  });

  it("quantiles rise, and another seed moves them", () => {
    for (const { quantiles } of forecasts) expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
    const other = settlementForecasts({ runs: 400, horizons: 1, firstOrigin: 2023, seed: "another" });
    expect(other.find(({ method }) => method === "regimes")?.quantiles).not.toEqual(
      of("regimes", 2024).quantiles,
    );
  });
});

describe("forecastScores", () => {
  const at = (method: SettlementForecast["method"], target: number, outcome: number, crpsLog: number) => ({
    method,
    origin: target - 1,
    horizon: 1,
    target,
    quantiles: FORECAST_PROBABILITIES.map((p) => 1000 * p),
    outcome,
    crpsLog,
    crpsPersons: 10 * crpsLog,
  });
  const scores = forecastScores([
    at("regimes", 2001, 500, 0.1),
    at("regimes", 2002, 800, 0.2),
    at("regimes", 2003, 950, 0.3),
    at("regimes", 2004, 990, 0.2),
    ...[2001, 2002, 2003, 2004].map((target) => at("lastYear", target, 500, 0.4)),
  ]);
  const [regimes, lastYear] = scores;

  it("one of four falls into the band of 50 %, two into that of 80 %, three into that of 95 %", () => {
    expect(regimes?.coverage.map(({ promised, inside }) => [promised, inside])).toEqual([
      [0.5, 1],
      [0.8, 2],
      [0.95, 3],
    ]);
  });

  it("the skill of a mean score of 0.2 against 0.4 is a half", () => {
    expect(regimes).toMatchObject({ method: "regimes", forecasts: 4, betterThanNaive: 4 });
    expect(regimes?.crpsLog).toBeCloseTo(0.2, 12);
    expect(regimes?.skillLog).toBeCloseTo(0.5, 12);
    expect(regimes?.skillPersons).toBeCloseTo(0.5, 12);
  });

  it("a single number has no bands, and no skill against itself", () => {
    expect(lastYear).toMatchObject({ method: "lastYear", skillLog: 0, coverage: [] });
  });
});
