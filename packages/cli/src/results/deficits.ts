import type { Comparison, Share } from "@glidepath/core";

/** The share of worlds in which a policy's net of a year is below zero. */
export function deficitIn(comparison: Comparison, policy: string, year: number): Share {
  return comparison.policy(policy).net.negated().in(year).shareBeyond(0);
}

/** The policy and year in which a deficit is most likely; the first of equals. */
export function mostLikelyDeficit(comparison: Comparison): {
  readonly policy: string;
  readonly year: number;
  readonly share: Share;
} {
  const all = comparison.policies.flatMap((policy) =>
    comparison.years.map((year) => ({ policy, year, share: deficitIn(comparison, policy, year) })),
  );
  return all.reduce((most, one) => (one.share.estimate > most.share.estimate ? one : most));
}
