import type { PeelStep } from "./peel.js";

/** Which box of a trajectory is taken. */
export type BoxChoice =
  /**
   * The box farthest from chance: the greatest correlation of lying in it with being a case (phi coefficient; its
   * square times the number of worlds is Pearson's χ² of 1900). It weighs coverage against density and asks for neither.
   */
  | { readonly by: "association" }
  /** The box with most cases among those in which at least this share of worlds are cases. */
  | { readonly by: "density"; readonly least: number };

/**
 * The box to take on a trajectory.
 *
 * @param steps from the box of all worlds on, with the number of cases as sums
 * @returns undefined where none is better than the box of all worlds, or none is dense enough
 * @example chooseBox(peel([x, y], outcome, ordersOf([x, y])), { by: "density", least: 0.5 })?.box
 */
export function chooseBox(steps: readonly PeelStep[], choice: BoxChoice): PeelStep | undefined {
  const [all = { box: [], worlds: 0, sum: 0 }, ...others] = steps;
  const isDense = ({ worlds, sum }: PeelStep) => choice.by !== "density" || sum / worlds >= choice.least;
  const merit = (step: PeelStep) => (choice.by === "association" ? association(step, all) : step.sum);
  return others
    .filter((step) => isDense(step) && merit(step) > 0)
    .reduce<PeelStep | undefined>(
      (best, step) => (best === undefined || merit(step) > merit(best) ? step : best),
      undefined,
    );
}

// The phi coefficient, but for a factor that all boxes share.
function association({ worlds, sum }: PeelStep, all: PeelStep): number {
  return (sum / worlds - all.sum / all.worlds) * Math.sqrt(worlds / (all.worlds - worlds));
}
