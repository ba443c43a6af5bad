import type { Model, World } from "../world/index.js";

/** Of those of a cohort who came in a month, the share that has returned by another. */
export type ReturnedBy = (arrival: number, month: number) => number;

const NOBODY: ReturnedBy = () => 0;

/**
 * The law of returning of a cohort.
 *
 * @param temporary share of the cohort under temporary protection
 */
export function returnedBy(model: Model, world: World, cohort: number, temporary: number): ReturnedBy {
  const { temporaryProtection } = model.scenario.people;
  if (temporaryProtection === undefined || temporary === 0) return NOBODY;
  const ends = world.protectionEnds - 12 * (cohort - model.warmUpCohort);
  const returning = temporary * world.values[model.parameters.indexOf(temporaryProtection.returning)];
  const months = temporaryProtection.withinMonths.value;
  // Whoever comes after its end does not come under it.
  return (arrival, month) =>
    month < ends || arrival >= ends ? 0 : returning * Math.min(1, (month - ends + 1) / months);
}

/**
 * Of those who came under temporary protection, the share that has returned when families come by the
 * profile from a January on.
 */
export function shareReturned(
  model: Model,
  world: World,
  cohort: number,
  profile: readonly number[],
  january: number,
): number {
  const returned = returnedBy(model, world, cohort, 1);
  let sum = 0;
  profile.forEach((came, arrival) => {
    profile.forEach((comes, month) => {
      sum += came * comes * returned(arrival, january + month);
    });
  });
  return sum;
}
