import { type Mean, pooledCorrelation } from "../../comparison/index.js";
import { uniformStream } from "../../random/index.js";

/** An outcome in worlds in which some inputs were drawn again. One number a world, in the same order. */
export interface PickFreezeColumns {
  /** The outcome in the worlds as they are, in its unit. */
  readonly own: Float64Array;
  /** In the same worlds with all inputs drawn again, in the same unit. */
  readonly other: Float64Array;
  /**
   * For each group, by name: with its inputs as in `other`, all others as in `own`; one number a world, in
   * the same unit.
   */
  readonly groups: ReadonlyMap<string, Float64Array>;
}

/** What a group of inputs does to the variance of an outcome, as shares of it. */
export interface SobolIndex {
  /** What would go away, on average, if the group alone were known. */
  readonly first: Mean;
  /** What would remain, on average, if all but the group were known: with what it does together with others. */
  readonly total: Mean;
}

/** How the intervals are found. */
export interface BootstrapOptions {
  /** Names the draws of the bootstrap. */
  readonly seed: string;
  /** Default 1000. */
  readonly resamples?: number;
}

/**
 * First-order and total indices (Sobol 1993; Homma and Saltelli 1996) of groups of independent inputs, by
 * the estimator with pooled mean and variance of Janon and others (2014), with what `own` and `other` have in common
 * by accident taken off. The intervals are those of
 * a bootstrap over worlds, all columns resampled together: 2.5 and 97.5 % of the estimates.
 *
 * An estimate near 0 may come out below it; a group that does nothing has a total of exactly 0.
 *
 * @returns an index for each group, in their order; empty where the outcome does not vary
 * @throws RangeError when columns differ in length, or there are fewer than two worlds
 * @example
 * const own = Float64Array.of(1, 4, 2, 8, 5);
 * const other = Float64Array.of(6, 3, 7, 1, 2);
 * const groups = new Map([["need", Float64Array.of(5, 3, 6, 2, 3)]]); // need as in other, all else as in own
 * sobolIndices({ own, other, groups }, { seed: "budget-2024" }).get("need")?.total;
 */
export function sobolIndices(
  { own, other, groups }: PickFreezeColumns,
  { seed, resamples = 1000 }: BootstrapOptions,
): Map<string, SobolIndex> {
  const n = own.length;
  for (const [name, column] of [["other", other] as const, ...groups]) {
    if (column.length === n) continue;
    throw new RangeError(`All columns must be of as many worlds; own has ${n}, ${name} ${column.length}.`);
  }
  if (n < 2) throw new RangeError(`Indices want at least two worlds; received ${n}.`);
  if (!(pooledCorrelation(own, other).squares > 0)) return new Map();
  const columns = [...groups];
  const resampled = columns.map(() => ({
    first: new Float64Array(resamples),
    total: new Float64Array(resamples),
  }));
  const uniform = uniformStream(seed, "sobol indices", 0);
  const rows = new Uint32Array(n);
  for (let i = 0; i < resamples; i++) {
    for (let row = 0; row < n; row++) rows[row] = Math.floor(uniform() * n);
    const accident = pooledCorrelation(own, other, rows).estimate;
    columns.forEach(([, column], group) => {
      const { first, total } = indicesOf(own, other, column, accident, rows);
      resampled[group].first[i] = first;
      resampled[group].total[i] = total;
    });
  }
  const accident = pooledCorrelation(own, other).estimate;
  return new Map(
    columns.map(([name, column], group) => {
      const { first, total } = indicesOf(own, other, column, accident);
      const { first: firsts, total: totals } = resampled[group];
      return [name, { first: withInterval(first, firsts), total: withInterval(total, totals) }];
    }),
  );
}

/** @param accident the correlation of `own` and `other`, which share nothing: 0 but for the error */
function indicesOf(
  own: Float64Array,
  other: Float64Array,
  column: Float64Array,
  accident: number,
  rows?: Uint32Array,
) {
  // Worlds that share everything but the group's inputs, and worlds that share nothing else.
  const without = pooledCorrelation(own, column, rows).estimate;
  const alone = pooledCorrelation(other, column, rows).estimate;
  // A control variate: `alone` has the accident too, by the part of `own` that the group leaves as it was. Small indices
  // would drown in it.
  return { first: alone - without * accident, total: 1 - without };
}

function withInterval(estimate: number, resampled: Float64Array): Mean {
  // A resample of one world alone says nothing.
  const known = resampled.filter((value) => !Number.isNaN(value)).sort();
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const at = (p: number) => known[Math.min(known.length - 1, Math.floor(p * known.length))];
  return {
    estimate,
    standardError: Math.sqrt(squares / Math.max(1, known.length - 1)),
    low: Math.min(estimate, at(0.025)),
    high: Math.max(estimate, at(0.975)),
  };
}
