export { type Backtest, backtest, type BacktestOptions } from "./backtest.js";
export { type CalibratedDefault, calibratedDefaults } from "./calibrated-defaults.js";
export { calmCrisisQuantile } from "./calm-crisis-quantile.js";
export { crps } from "./crps.js";
export { drammenReplay, type ReplayOptions, type ReplayYear } from "./drammen-replay.js";
export { fillBySize } from "./fill-by-size.js";
export { type FillScore, fillScores } from "./fill-scores.js";
export { finnishAsylumApplications } from "./finnish-asylum-applications.js";
export { type ArrivalFit, fitArrivals, type YearCount } from "./fit-arrivals.js";
export { type CalmCrisis, fitCalmCrisis, type FitCalmCrisisOptions } from "./fit-calm-crisis.js";
export { type FillFit, type FillYear, fitFill } from "./fit-fill.js";
export { type FirstOrder, fitFirstOrder } from "./fit-first-order.js";
export { fitLeaving, type LeavingFit, type Retention } from "./fit-leaving.js";
export { fitMixConcentration, type MixConcentration } from "./fit-mix-concentration.js";
export { fitPlanError, type PlanErrorFit, type ErrorSpread } from "./fit-plan-error.js";
export { fitStudentT, type FitStudentTOptions, type StudentT } from "./fit-student-t.js";
export { type BandCoverage, type ForecastScore, forecastScores } from "./forecast-scores.js";
export { type CoverageCheck, grantCoverageChecks } from "./grant-coverage.js";
export { type AutumnPlan, type KnownAt, knownAt } from "./known-at.js";
export { type FillRule, type MunicipalFill, municipalFill } from "./municipal-fill.js";
export {
  type NationalGrants,
  nationalGrants,
  type NationalGrantYear,
  type PublishedCheck,
} from "./national-grants.js";
export { needPaths } from "./need-paths.js";
export { type FittedModel, type NeedSection, needSection, type NeedSectionOptions } from "./need-section.js";
export { pinball } from "./pinball.js";
export { type PlanRevision, planRevisions } from "./plan-revisions.js";
export { type RangeWorth, rangeWorth, type RangeWorthOptions } from "./range-worth.js";
export { type RetentionCheck, retentionChecks, type RetentionOptions } from "./retention-checks.js";
export {
  FORECAST_PROBABILITIES,
  type ForecastMethod,
  type SettlementForecast,
  type SettlementForecastOptions,
  settlementForecasts,
} from "./settlement-forecasts.js";
export { shocksAround } from "./shocks-around.js";
export { surveyCost, type SurveyCost, type SurveyCostOptions } from "./survey-cost.js";
