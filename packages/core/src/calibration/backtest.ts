import { nordic } from "../reference/index.js";
import { checkScenario, type ScenarioInput } from "../scenario/index.js";
import { type CalibratedDefault, calibratedDefaults } from "./calibrated-defaults.js";
import { drammenReplay, type ReplayYear } from "./drammen-replay.js";
import { type FillScore, fillScores } from "./fill-scores.js";
import { type ForecastScore, forecastScores } from "./forecast-scores.js";
import { type CoverageCheck, grantCoverageChecks } from "./grant-coverage.js";
import { type FillRule, type MunicipalFill, municipalFill } from "./municipal-fill.js";
import { type NationalGrants, nationalGrants } from "./national-grants.js";
import { type PlanRevision, planRevisions } from "./plan-revisions.js";
import { type RangeWorth, rangeWorth } from "./range-worth.js";
import { type RetentionCheck, retentionChecks } from "./retention-checks.js";
import { type SettlementForecast, settlementForecasts } from "./settlement-forecasts.js";
import { type SurveyCost, surveyCost } from "./survey-cost.js";
import { typicalValue } from "./typical-value.js";

/** Does the model fit the world? Plain data, which JSON takes as it stands. */
export interface Backtest {
  /** The scenario whose numbers were tried. */
  readonly scenario: string;
  /** The defaults, as estimated from what was known at the end of 2025. */
  readonly defaults: readonly CalibratedDefault[];
  readonly forecasts: readonly SettlementForecast[];
  readonly scores: readonly ForecastScore[];
  readonly plans: readonly PlanRevision[];
  readonly ranges: {
    readonly all: RangeWorth;
    readonly withoutUkraine: RangeWorth;
    readonly ukraine: RangeWorth;
    /** Of all, those published at least twelve months ahead. */
    readonly yearAhead: RangeWorth;
  };
  readonly fillRule: FillRule;
  readonly fill: readonly MunicipalFill[];
  readonly fillScores: readonly FillScore[];
  readonly retention: readonly RetentionCheck[];
  readonly grants: NationalGrants;
  readonly coverage: readonly CoverageCheck[];
  readonly surveyCost: SurveyCost;
  readonly drammen: readonly ReplayYear[];
}

/** From which worlds the back-test is made. */
export interface BacktestOptions {
  readonly seed?: string;
  /** Worlds drawn for each forecast; default 4000. Fewer for the rest. */
  readonly runs?: number;
  /** Told how much of the work is done, in parts that take about as long as one another. */
  readonly onProgress?: ((done: number, parts: number) => void) | undefined;
}

/** How long the long parts take, in times of the forecasts made in one year, as measured. */
const WORK = { forecasts: 14, retention: 2, survey: 5, drammen: 6 } as const;

function stepsTold(onProgress: BacktestOptions["onProgress"]): (parts: number) => void {
  const all = Object.values(WORK).reduce((sum, parts) => sum + parts, 0);
  let done = 0;
  return (parts) => {
    done += parts;
    onProgress?.(done, all);
  };
}

/**
 * The whole back-test, on published figures alone: forecasts of settlement refitted at the end of each
 * year, plans and their revisions, published ranges, the fill of decisions, retention, grants and
 * costs, and Drammen 2021–2024.
 *
 * @param input the scenario whose fill, retention, services and rules of request are tried
 * @throws ScenarioError when the scenario cannot be used
 * @example backtest(drammen2024).scores.find(({ method, horizon }) => method === "regimes" && horizon === 1)
 */
export function backtest(input: ScenarioInput, options: BacktestOptions = {}): Backtest {
  const { seed = "backtest", runs = 4000, onProgress } = options;
  const scenario = checkScenario(input);
  const some = (share: number) => ({ seed, runs: Math.max(1, Math.round(share * runs)) });
  const steps = stepsTold(onProgress);
  const forecasts = settlementForecasts({ seed, runs, onProgress: () => steps(1) });
  const retention = retentionChecks(input, some(1 / 4));
  steps(WORK.retention);
  const survey = surveyCost(input, some(1 / 20));
  steps(WORK.survey);
  const drammen = drammenReplay(input, some(1 / 4));
  steps(WORK.drammen);
  const settlement = nordic.forecasts.norwegianSettlement;
  const { norwegianUkrainians, ...withoutUkraine } = nordic.forecasts;
  const { fill } = scenario.settlement;
  const fillRule = {
    typical: typicalValue(fill.typical),
    spread: fill.spread.map(({ upTo, sd }) => ({ upTo, sd: typicalValue(sd) })),
    largest: typicalValue(fill.largest),
  };
  const filled = municipalFill(fillRule);
  return {
    scenario: scenario.name,
    defaults: calibratedDefaults(),
    forecasts,
    scores: forecastScores(forecasts),
    plans: planRevisions(settlement, nordic.autumnPlanErrors(settlement)),
    ranges: {
      all: rangeWorth(Object.values(nordic.forecasts)),
      withoutUkraine: rangeWorth(Object.values(withoutUkraine)),
      ukraine: rangeWorth([norwegianUkrainians]),
      yearAhead: rangeWorth(Object.values(nordic.forecasts), { leastMonths: 12 }),
    },
    fillRule,
    fill: filled,
    fillScores: fillScores(filled),
    retention,
    grants: nationalGrants(),
    coverage: grantCoverageChecks(),
    surveyCost: survey,
    drammen,
  };
}
