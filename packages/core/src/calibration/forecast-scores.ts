import { type Share, wilson } from "../comparison/index.js";
import { pinball } from "./pinball.js";
import {
  FORECAST_METHODS,
  FORECAST_PROBABILITIES,
  type ForecastMethod,
  type SettlementForecast,
} from "./settlement-forecasts.js";

/** The outcomes that fell into a band. */
export interface BandCoverage extends Share {
  /** Share of outcomes that the band promised, such as 0.8. */
  readonly promised: number;
  /** Number of outcomes inside it. */
  readonly inside: number;
}

/** How well one method forecast, so many years ahead. */
export interface ForecastScore {
  readonly method: ForecastMethod;
  /** Years ahead. */
  readonly horizon: number;
  /** Number of forecasts scored. */
  readonly forecasts: number;
  /** Mean continuous ranked probability score of the logarithm; smaller is better. */
  readonly crpsLog: number;
  /** The same score in persons; smaller is better. */
  readonly crpsPersons: number;
  /**
   * 1 − score/score of "same as last year" over the same target years, of the logarithm: a share, above 0
   * better than naive, below 0 worse.
   */
  readonly skillLog: number;
  /** The same share, of persons. */
  readonly skillPersons: number;
  /** Forecasts that score better than "same as last year" (of the logarithm). */
  readonly betterThanNaive: number;
  /** Mean pinball loss over the kept quantiles, of the logarithm. */
  readonly pinballLog: number;
  /** The bands of 50, 80 and 95 %; empty for a method that says a single number. */
  readonly coverage: readonly BandCoverage[];
}

const BANDS = [0.5, 0.8, 0.95];

/**
 * The scores of every method and horizon. Target years with the same method follow one another and
 * overlap for horizons above 1, so the Wilson intervals of coverage are narrower than what is known.
 *
 * @throws Error when a target year has no forecast "same as last year" to compare with
 * @example forecastScores(settlementForecasts()).find(({ method, horizon }) => method === "regimes" && horizon === 1)
 */
export function forecastScores(forecasts: readonly SettlementForecast[]): readonly ForecastScore[] {
  const horizons = [...new Set(forecasts.map(({ horizon }) => horizon))];
  return horizons.flatMap((horizon) =>
    FORECAST_METHODS.flatMap((method) => {
      const own = forecasts.filter((forecast) => forecast.method === method && forecast.horizon === horizon);
      return own.length === 0 ? [] : [scoreOf(own, forecasts)];
    }),
  );
}

function scoreOf(own: readonly SettlementForecast[], all: readonly SettlementForecast[]): ForecastScore {
  const [{ method, horizon }] = own;
  const naive = own.map(({ target }) => {
    const same = all.find(
      (other) => other.method === "lastYear" && other.horizon === horizon && other.target === target,
    );
    if (same === undefined)
      throw new Error(`There is no naive forecast for ${target}, ${horizon} years ahead.`);
    return same;
  });
  const crpsLog = mean(own.map((forecast) => forecast.crpsLog));
  const crpsPersons = mean(own.map((forecast) => forecast.crpsPersons));
  return {
    method,
    horizon,
    forecasts: own.length,
    crpsLog,
    crpsPersons,
    skillLog: 1 - crpsLog / mean(naive.map((forecast) => forecast.crpsLog)),
    skillPersons: 1 - crpsPersons / mean(naive.map((forecast) => forecast.crpsPersons)),
    betterThanNaive: own.filter((forecast, i) => forecast.crpsLog < naive[i].crpsLog).length,
    pinballLog: mean(own.map(pinballOf)),
    coverage: method === "lastYear" ? [] : BANDS.map((promised) => coverageOf(own, promised)),
  };
}

function pinballOf({ quantiles, outcome }: SettlementForecast): number {
  return mean(quantiles.map((q, i) => pinball(Math.log(q), FORECAST_PROBABILITIES[i], Math.log(outcome))));
}

function coverageOf(own: readonly SettlementForecast[], promised: number): BandCoverage {
  const at = (p: number) => FORECAST_PROBABILITIES.findIndex((other) => Math.abs(other - p) < 1e-9);
  const low = at((1 - promised) / 2);
  const high = at((1 + promised) / 2);
  const inside = own.filter(
    ({ quantiles, outcome }) => quantiles[low] <= outcome && outcome <= quantiles[high],
  ).length;
  return { ...wilson(inside, own.length), promised, inside };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
