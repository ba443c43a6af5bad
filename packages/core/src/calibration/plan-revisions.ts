import type { nordic } from "../reference/index.js";

/** What became of one autumn plan: whether it was revised, and what came. */
export interface PlanRevision {
  readonly targetYear: number;
  /** Persons, in the autumn before. */
  readonly plan: number;
  /** Persons, as last revised in the target year; undefined where no revision was found. */
  readonly revised: number | undefined;
  /** Persons who settled in the target year. */
  readonly outcome: number;
  /** Natural logarithm of outcome/plan: negative when the plan was too high. */
  readonly logError: number;
  /** The same logarithm for the revised number; undefined without a revision. */
  readonly logErrorRevised: number | undefined;
}

// A number that is published in the target year itself, rather than in the autumn before.
const WITHIN_YEAR_MONTHS = 10;

/**
 * The autumn plan of each target year whose outcome is known, with the last number that was
 * published within the year.
 *
 * @example
 * const { norwegianSettlement } = nordic.forecasts;
 * const errors = nordic.autumnPlanErrors(norwegianSettlement);
 * planRevisions(norwegianSettlement, errors).find(({ targetYear }) => targetYear === 2022);
 */
export function planRevisions(
  record: nordic.ForecastRecord,
  autumn: readonly nordic.PlanError[],
): readonly PlanRevision[] {
  return autumn.map(({ targetYear, plan, outcome, logError }) => {
    const within = record.plans
      .filter((other) => other.targetYear === targetYear && other.horizonMonths <= WITHIN_YEAR_MONTHS)
      .toSorted((a, b) => a.horizonMonths - b.horizonMonths);
    const revised = within[0]?.plan;
    return {
      targetYear,
      plan,
      revised,
      outcome,
      logError,
      logErrorRevised: revised === undefined ? undefined : Math.log(outcome / revised),
    };
  });
}
