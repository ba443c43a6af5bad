import { type Comparison, wilson } from "@glidepath/core";
import type { DominanceRow } from "@glidepath/notebooks";

// As many as a chart has room for.
const POINTS = 60;
// Beyond the outermost of these shares of worlds hardly anything is known.
const TAIL = 0.005;

/**
 * The distribution of net over the whole run under each policy, with pointwise 95 % bands: the share of worlds with at most
 * an amount, at evenly spaced amounts. Nothing where single worlds are not kept.
 */
export function distributionRows(comparison: Comparison): DominanceRow[] {
  if (comparison.quantileAccuracy > 0) return [];
  const samples = comparison.policies.map((policy) => ({
    policy,
    sample: comparison.policy(policy).net.total,
  }));
  const from = Math.min(...samples.map(({ sample }) => sample.quantile(TAIL)));
  const until = Math.max(...samples.map(({ sample }) => sample.quantile(1 - TAIL)));
  return samples.flatMap(({ policy, sample: { values } }) => {
    const sorted = values.toSorted();
    let below = 0;
    return Array.from({ length: POINTS }, (_, i) => {
      const amount = from + (i / (POINTS - 1)) * (until - from);
      while (below < sorted.length && (sorted[below] ?? 0) <= amount) below++;
      return { policy, amount, ...wilson(below, sorted.length) };
    });
  });
}
