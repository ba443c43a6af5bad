import { type Share, wilson } from "../../comparison/index.js";
import { forwardFit } from "./forward-fit.js";
import type { SplineColumns } from "./spline-columns.js";
import { unitNormalLoss } from "./unit-normal-loss.js";

/** What it is worth to know some parameters before choosing, as the worlds give it. */
export interface Knowing {
  /** The gain of choosing by what is known over the best choice without, the mean over worlds; may be below 0. */
  readonly estimate: number;
  /** Of the mean over worlds, and of what noise in the regression may have hidden. */
  readonly standardError: number;
  /** The share of worlds in which another policy would be chosen, with its 95 % interval. */
  readonly changes: Share;
  /** The share of the variance of the differences that the regression foretells; below 0 where it does harm. */
  readonly explained: number;
}

// Each world is judged by a regression on the other four fifths.
const FOLDS = 5;

/**
 * The value of knowing some parameters before choosing (EVPPI), cross-fitted: a regression of each difference on the
 * parameters (Strong, Oakley and Brennan 2014) says which policy to choose in worlds that it has not seen, and what that
 * policy gave there is counted. The mean over worlds then cannot be too high because a maximum was taken of noisy
 * figures; it can be too low, as a noisy regression sometimes chooses wrongly. How much so is reckoned from the errors of
 * the regression and counted in the standard error.
 *
 * @param differences what each other policy gave beyond the one best on average, one number a world
 * @param parameters none for nothing to be known
 * @example knowing([nets], [turnover, premium]).estimate // NOK
 */
export function knowing(differences: readonly Float64Array[], parameters: readonly SplineColumns[]): Knowing {
  const worlds = differences[0]?.length ?? 0;
  const gains = new Float64Array(worlds);
  let hidden = 0;
  let changed = 0;
  let missed = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = Uint8Array.from({ length: worlds }, (_, world) => (world % FOLDS === fold ? 1 : 0));
    const fits = differences.map((difference) => forwardFit(difference, parameters, isHeldOut));
    for (let world = fold; world < worlds; world += FOLDS) {
      // The policy best on average stands for 0.
      let choice = -1;
      let expected = 0;
      fits.forEach((fit, p) => {
        missed += (differences[p][world] - fit.expected[world]) ** 2;
        if (fit.expected[world] > expected) [choice, expected] = [p, fit.expected[world]];
      });
      if (choice >= 0) {
        gains[world] = differences[choice][world];
        changed++;
      }
      const own = choice < 0 ? 0 : fits[choice].standardError[world];
      if (choice >= 0) hidden += lossOf(expected, own);
      fits.forEach((fit, p) => {
        if (p === choice) return;
        hidden += lossOf(expected - fit.expected[world], Math.hypot(fit.standardError[world], own));
      });
    }
  }
  const [estimate, variance] = meanAndVariance(gains);
  const spread = differences.reduce((sum, values) => sum + meanAndVariance(values)[1] * worlds, 0);
  return {
    estimate,
    standardError: Math.hypot(Math.sqrt(variance / worlds), hidden / worlds),
    changes: wilson(changed, worlds),
    explained: spread === 0 ? 0 : 1 - missed / spread,
  };
}

// What is lost on average by not choosing the other, which seems worse by `ahead` give or take `error`.
function lossOf(ahead: number, error: number): number {
  return error === 0 ? 0 : error * unitNormalLoss(ahead / error);
}

function meanAndVariance(values: Float64Array): [mean: number, variance: number] {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n];
}
