import { regularizedIncompleteBeta } from "../../random/index.js";

/** Ranks in ascending order, the lowest being 1; 0 and n + 1 stand for "beyond what was seen". */
export interface QuantileRanks {
  readonly low: number;
  readonly high: number;
}

/**
 * The order statistics between which a quantile lies with a probability of at least 95 %, whatever the
 * distribution: the number of values at or below it is binomial (David and Nagaraja 2003, 7.1). At most
 * 2.5 % is left on either side.
 *
 * @param n number of values, at least 1
 * @param p probability of the quantile, in [0, 1]
 * @example quantileRanks(100, 0.5) // { low: 40, high: 61 }
 */
export function quantileRanks(n: number, p: number): QuantileRanks {
  const key = `${n}/${p}`;
  let ranks = known.get(key);
  if (ranks === undefined) {
    ranks = findRanks(n, p);
    known.set(key, ranks);
  }
  return ranks;
}

// A comparison asks for the same few ranks hundreds of times.
const known = new Map<string, QuantileRanks>();

function findRanks(n: number, p: number): QuantileRanks {
  const atMost = (k: number) => (k < 0 ? 0 : k >= n ? 1 : 1 - regularizedIncompleteBeta(p, k + 1, n - k));
  return {
    low: firstWhere(n, (rank) => atMost(rank) > 0.025),
    high: firstWhere(n, (rank) => atMost(rank) >= 0.975) + 1,
  };
}

// The first whole number from 0 to n for which what once begins to hold holds on; it does at n.
function firstWhere(n: number, holds: (rank: number) => boolean): number {
  let [from, to] = [0, n];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
