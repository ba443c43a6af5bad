import {
  compare,
  type Comparison,
  robustness,
  type Robustness,
  type RobustnessOptions,
} from "@glidepath/core";

// They tell a share to some ± 2 %.
const MOST_WORLDS = 2000;

/**
 * The robustness of a comparison: from all its worlds where single worlds are kept, else from the first ones, lived
 * through again; `runs` of the result says how many.
 */
export function robustnessOf(comparison: Comparison, enough: RobustnessOptions = {}): Robustness {
  if (comparison.quantileAccuracy === 0) return robustness(comparison, enough);
  const { scenario, seed, parameterPoints, policies } = comparison;
  const runs = Math.min(comparison.runs, MOST_WORLDS);
  return robustness(compare(scenario, { policies, runs, seed, parameterPoints }), enough);
}
