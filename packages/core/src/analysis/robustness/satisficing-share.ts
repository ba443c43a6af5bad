import { type Share, wilson } from "../../comparison/index.js";

/**
 * The share of worlds in which a number is good enough: at least a threshold (Simon's satisficing; the domain
 * criterion of Starr 1962), with the 95 % interval of Wilson. The threshold is the reader's to pick: no
 * statistic says what a municipality can bear.
 *
 * @param values one number a world, such as net over the plan years
 * @param atLeast the threshold, in the same unit; a number equal to it is good enough
 * @throws RangeError when there is no world, or the threshold is no number
 * @example satisficingShare(result.policy("sharp").net.planTotal.values, -20_000_000).estimate
 */
export function satisficingShare(values: Float64Array, atLeast: number): Share {
  if (values.length === 0) throw new RangeError("values: there must be at least one world.");
  if (!Number.isFinite(atLeast)) throw new RangeError(`atLeast must be a number; received ${atLeast}.`);
  let enough = 0;
  for (const value of values) if (value >= atLeast) enough++;
  return wilson(enough, values.length);
}
