import { compare, type Comparison, type RankCorrelation, rankCorrelations } from "@glidepath/core";

/** Which uncertain numbers the result goes together with. */
export interface WhatMatters {
  /** The first worlds, so many. */
  readonly worlds: number;
  /** Uncertain numbers that were tried; 0 where there was nothing to try them on. */
  readonly uncertain: number;
  /** The strongest of those that stand out, strongest first. */
  readonly strongest: readonly RankCorrelation[];
}

// They tell a correlation to some ± 0.04, and cost a second at most.
const MOST_WORLDS = 2000;
const MOST_SHOWN = 8;

/**
 * What goes together with the difference of net over the whole run between the first pair of policies, or with
 * the net of a single one.
 */
export function whatMatters(comparison: Comparison): WhatMatters {
  const { scenario, seed, parameterPoints } = comparison;
  const worlds = Math.min(comparison.runs, MOST_WORLDS);
  const all = rankCorrelations(scenario, firstNets(comparison, worlds), { seed, parameterPoints });
  return {
    worlds,
    uncertain: all.length,
    strongest: all.filter(({ standsOut }) => standsOut).slice(0, MOST_SHOWN),
  };
}

function firstNets(comparison: Comparison, worlds: number): Float64Array {
  const [pair] = comparison.pairs;
  const netOf = (of: Comparison) =>
    (pair === undefined ? of.policy(of.policies[0] ?? "") : of.difference(...pair)).net.total.values;
  if (comparison.quantileAccuracy === 0) return netOf(comparison).slice(0, worlds);
  // Single worlds are not kept of so many: the first ones are lived through again.
  const { scenario, seed, parameterPoints } = comparison;
  const names = pair ?? comparison.policies.slice(0, 1);
  const policies = Object.fromEntries(
    Object.entries(scenario.policies).filter(([name]) => names.includes(name)),
  );
  return netOf(compare({ ...scenario, policies }, { runs: worlds, seed, parameterPoints }));
}
