import type { ForecastRecord } from "./forecast-errors.js";

/** How far an outcome lay from a published plan. */
export interface PlanError {
  readonly targetYear: number;
  readonly published: string;
  readonly horizonMonths: number;
  /** The published number: persons, or applications. */
  readonly plan: number;
  /** What came: persons, or applications. */
  readonly outcome: number;
  /** log(outcome/plan): negative when the plan was too high. */
  readonly logError: number;
  /** Whether the published range held the outcome; `undefined` without a range. */
  readonly insideRange: boolean | undefined;
}

/**
 * The error of every published plan whose outcome is known, in the order of the record.
 *
 * @example nordic.planErrors(nordic.forecasts.norwegianSettlement).find((error) => error.targetYear === 2022)!.logError // 1.738
 */
export function planErrors(record: ForecastRecord): readonly PlanError[] {
  return record.plans.flatMap(({ targetYear, published, horizonMonths, plan, low, high }) => {
    const outcome = record.outcomes.find(({ year }) => year === targetYear)?.value;
    if (outcome == null) return [];
    const insideRange =
      low === undefined || high === undefined ? undefined : low <= outcome && outcome <= high;
    const logError = Math.log(outcome / plan);
    return [{ targetYear, published, horizonMonths, plan, outcome, logError, insideRange }];
  });
}

/**
 * One error a target year: of the plan made closest to the autumn before, thirteen months ahead of
 * the year's end. This is the record that a model's errors of the request should match.
 *
 * @example nordic.autumnPlanErrors(nordic.forecasts.norwegianSettlement).length // 13 target years
 */
export function autumnPlanErrors(record: ForecastRecord): readonly PlanError[] {
  const autumn = 13;
  const chosen = new Map<number, PlanError>();
  for (const error of planErrors(record)) {
    const rival = chosen.get(error.targetYear);
    const distance = Math.abs(error.horizonMonths - autumn);
    if (rival === undefined || distance < Math.abs(rival.horizonMonths - autumn)) {
      chosen.set(error.targetYear, error);
    }
  }
  return [...chosen.values()].sort((a, b) => a.targetYear - b.targetYear);
}
