import { norway, valueIn } from "../reference/index.js";
import { calmCrisisQuantile } from "./calm-crisis-quantile.js";
import { crps } from "./crps.js";
import { type ArrivalFit, fitArrivals } from "./fit-arrivals.js";
import { fitPlanError } from "./fit-plan-error.js";
import { type KnownAt, knownAt } from "./known-at.js";
import { needPaths } from "./need-paths.js";
import { needSection } from "./need-section.js";
import { normalQuantile } from "../random/index.js";
import { quantileOf } from "./quantile-of.js";

/**
 * How a forecast is made. The first three are the arrival models; the next two start from the state's
 * request for the coming year; the last two know nothing but the year before.
 */
export const FORECAST_METHODS = [
  "regimes",
  "studentT",
  "resampled",
  "request",
  "requestCalm",
  "randomWalk",
  "lastYear",
] as const;

/** The name of a way to forecast; see `FORECAST_METHODS`. */
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

/** The quantiles that are kept of a forecast: the median and the bands of 50, 80 and 95 %. */
export const FORECAST_PROBABILITIES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;

/** One forecast of persons settled in Norway, and what came. */
export interface SettlementForecast {
  readonly method: ForecastMethod;
  /** At the end of this year. */
  readonly origin: number;
  /** Years ahead. */
  readonly horizon: number;
  /** The year that is forecast: origin + horizon. */
  readonly target: number;
  /** Persons, at `FORECAST_PROBABILITIES`. */
  readonly quantiles: readonly number[];
  /** Persons who settled in the target year. */
  readonly outcome: number;
  /** Continuous ranked probability score of the logarithm; smaller is better. */
  readonly crpsLog: number;
  /** The same score in persons. */
  readonly crpsPersons: number;
}

/** Which forecasts are made, and from how many worlds. */
export interface SettlementForecastOptions {
  /** The first year at whose end a forecast is made, from 2009. Default 2010. */
  readonly firstOrigin?: number;
  /** The last such year. Default 2023. */
  readonly lastOrigin?: number;
  /** Years ahead, default 3. */
  readonly horizons?: number;
  /** Worlds drawn for each forecast, default 4000. */
  readonly runs?: number;
  readonly seed?: string;
  /** Told of how many origins the forecasts are made. */
  readonly onProgress?: (done: number, origins: number) => void;
}

// Quartiles of their own need five plans, a median of its own three.
const LEAST_FOR_FORESIGHT = 5;
const LEAST_FOR_BIAS = 3;

/**
 * Forecasts of national settlement made at the end of each year, from what was known then
 * (`knownAt`), refitted at each. The rules were set before any score was computed:
 *
 * - `regimes`, `studentT`, `resampled`: `fitArrivals` on the series up to the origin, written as a
 *   scenario's `need`, drawn by the law of the simulator with the uncertainty of its parameters.
 * - `request`: the autumn plan for the next year, where the record has one, times what the record then
 *   said of such plans: log(settled/request) = (1 − foresight)·ε − bias, ε of `regimes`. With fewer than
 *   five earlier plans foresight is 0, with fewer than three the bias too.
 * - `requestCalm`: the same with foresight in calm years only. This one was added after the scores of the
 *   others had been seen, because `request` left no room for a year like 2022.
 * - `randomWalk`: last year's number times the exponential of a normal change with mean 0 and the root
 *   mean square of the yearly changes up to the origin, over √horizon years.
 * - `lastYear`: the same as last year, as a single number.
 *
 * @throws RangeError when an origin is a year before 2009, or after the last one of the settled
 * @example settlementForecasts({ horizons: 1 }).filter(({ method }) => method === "regimes")
 */
export function settlementForecasts(options: SettlementForecastOptions = {}): readonly SettlementForecast[] {
  const { firstOrigin = 2010, lastOrigin = 2023, horizons = 3, runs = 4000, seed = "backtest" } = options;
  const origins = lastOrigin - firstOrigin + 1;
  const forecasts: SettlementForecast[] = [];
  for (let origin = firstOrigin; origin <= lastOrigin; origin++) {
    const known = knownAt(origin);
    const fit = fitArrivals(known.settled, known.applications);
    for (const method of FORECAST_METHODS) {
      for (const [i, sample] of samples(method, known, fit, { horizons, runs, seed }).entries()) {
        const target = origin + i + 1;
        const outcome = valueIn(norway.nationalSeries.settled, target)?.value;
        if (outcome !== undefined) forecasts.push(scored(method, origin, i + 1, sample, outcome));
      }
    }
    options.onProgress?.(origin - firstOrigin + 1, origins);
  }
  return forecasts;
}

/** One sample in rising order for each year ahead that the method can say something of. */
function samples(
  method: ForecastMethod,
  known: KnownAt,
  fit: ArrivalFit,
  { horizons, runs, seed }: Required<Pick<SettlementForecastOptions, "horizons" | "runs" | "seed">>,
): readonly ArrayLike<number>[] {
  const last = fit.lastObserved;
  switch (method) {
    case "request":
    case "requestCalm":
      return known.plan === undefined
        ? []
        : [fromRequest(known.plan.request, known, fit, method === "request", runs)];
    case "lastYear":
      return Array.from({ length: horizons }, () => [last.persons]);
    case "randomWalk": {
      const changes = known.settled
        .slice(1)
        .map(({ persons }, i) => Math.log(persons / known.settled[i].persons));
      const sd = Math.sqrt(changes.reduce((sum, change) => sum + change ** 2, 0) / changes.length);
      return Array.from({ length: horizons }, (_, i) =>
        evenly(runs, (p) => last.persons * Math.exp(sd * Math.sqrt(i + 1) * normalQuantile(p))),
      );
    }
    default: {
      const section = needSection(fit, method, { source: "", shockSource: "" });
      return needPaths(section, { years: horizons, runs, seed: `${seed}/${last.year}` });
    }
  }
}

function fromRequest(
  request: number,
  { planErrors }: KnownAt,
  { calmCrisis }: ArrivalFit,
  isCrisisForeseen: boolean,
  runs: number,
): Float64Array {
  const { crisisShare, calmSd, crisisSd } = calmCrisis;
  const { bias, foresight, calmForesight } =
    planErrors.length >= LEAST_FOR_FORESIGHT
      ? fitPlanError(planErrors, calmCrisis)
      : {
          bias: planErrors.length >= LEAST_FOR_BIAS ? -quantileOf(planErrors, 0.5) : 0,
          foresight: 0,
          calmForesight: 0,
        };
  const left = calmCrisisQuantile({
    crisisShare,
    calmSd: (1 - (isCrisisForeseen ? foresight : calmForesight)) * calmSd,
    crisisSd: (isCrisisForeseen ? 1 - foresight : 1) * crisisSd,
    mean: 0,
  });
  return evenly(runs, (p) => request * Math.exp(left(p) - bias));
}

// The quantiles at the midpoints of equal cells: a sample in rising order without chance.
function evenly(n: number, quantile: (p: number) => number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n));
}

function scored(
  method: ForecastMethod,
  origin: number,
  horizon: number,
  sample: ArrayLike<number>,
  outcome: number,
): SettlementForecast {
  const sorted = Array.from(sample);
  return {
    method,
    origin,
    horizon,
    target: origin + horizon,
    quantiles: FORECAST_PROBABILITIES.map((p) => quantileOf(sorted, p)),
    outcome,
    crpsLog: crps(sorted.map(Math.log), Math.log(outcome)),
    crpsPersons: crps(sorted, outcome),
  };
}
