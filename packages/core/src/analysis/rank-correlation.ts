import { normalQuantile } from "../random/index.js";
import type { Assumption, Scenario } from "../scenario/index.js";
import type { ParameterPoints } from "../world/index.js";
import type { Interval } from "../comparison/index.js";
import { fisherInterval } from "./fisher-interval.js";
import { spearman } from "./spearman.js";
import { uncertainColumns } from "./uncertain-columns.js";

/** How an uncertain number of a scenario goes together with an outcome, over worlds. */
export interface RankCorrelation {
  /** The number: its key, value, status and source. */
  readonly assumption: Assumption;
  /** Spearman's, with a 95 % interval. Positive: where the number is high, the outcome tends to be high. */
  readonly correlation: Interval;
  /** Whether it is farther from 0 than chance would leave any of so many unrelated numbers, with 95 % confidence. */
  readonly standsOut: boolean;
}

/** Which worlds the outcome is of. */
export interface RankCorrelationOptions {
  readonly seed: string;
  /** What uncertain numbers were drawn from. Default `random`. */
  readonly parameterPoints?: ParameterPoints;
}

// The interval rests on a normal approximation that fewer do not bear.
const FEWEST_WORLDS = 30;

/**
 * Spearman's rank correlation of every uncertain number of a scenario with an outcome. The numbers are drawn
 * again, as they were in the worlds 0, 1, 2, … of the seed. It sees only what rises or falls throughout, and
 * numbers that are correlated with each other share what they do.
 *
 * @param outcome one number a world, from run 0 on
 * @returns the strongest first; nothing with fewer than 30 worlds, or where the outcome is the same in all
 * @throws RangeError when the parameter points are neither "random" nor "sobol"
 * @see Spearman (1904); intervals by Fisher's transformation with the variance of Bonett and Wright (2000)
 * @example
 * const nets = result.difference("sharp", "gradual").net.total.values;
 * rankCorrelations(scenario, nets, { seed: "budget-2024" })[0].assumption.key;
 */
export function rankCorrelations(
  scenario: Scenario,
  outcome: Float64Array,
  { seed, parameterPoints = "random" }: RankCorrelationOptions,
): RankCorrelation[] {
  const worlds = outcome.length;
  if (worlds < FEWEST_WORLDS) return [];
  const found = uncertainColumns(scenario, { seed, runs: worlds, parameterPoints }).flatMap(
    ({ assumption, values }) => {
      const estimate = spearman(values, outcome);
      return estimate === undefined ? [] : [{ assumption, estimate }];
    },
  );
  // Bonferroni's share of 5 %, both sides; of unrelated numbers the correlation has the variance 1/(n − 1).
  const chance = normalQuantile(1 - 0.025 / found.length) / Math.sqrt(worlds - 1);
  return found
    .map(({ assumption, estimate }) => ({
      assumption,
      correlation: fisherInterval(estimate, worlds),
      standsOut: Math.abs(estimate) > chance,
    }))
    .sort((a, b) => Math.abs(b.correlation.estimate) - Math.abs(a.correlation.estimate));
}
