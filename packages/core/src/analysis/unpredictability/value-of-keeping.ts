import { type Comparison, type Mean, type Share, wilson } from "../../comparison/index.js";
import { normalQuantile } from "../../random/index.js";

/** What kept capacity is worth: net of the policy that keeps less net of the one that does not, whole run. */
export interface ValueOfKeeping {
  /** Where national need rises from the first plan year to the last. NaN where it does in no world. */
  readonly givenRise: Mean;
  /** Where it falls: minus what keeping costs when it turns out not to be needed. */
  readonly givenFall: Mean;
  readonly overall: Mean;
  /** Share of worlds in which need rises. */
  readonly shareRising: Share;
  /** Persons more that are settled over the plan years. */
  readonly settled: Mean;
  /** Adjustment cost more: idle capacity less what need not be bought in, hired or let go. */
  readonly adjustmentCost: Mean;
  /**
   * The chance of a rise at which keeping pays for itself: where the two means, weighted by it, add up to 0.
   * With the error of a ratio (delta method; the two are of different worlds). Undefined unless keeping is worth
   * something given a rise and costs something given a fall, and each is seen in more than one world.
   */
  readonly breakEven: Mean | undefined;
}

/**
 * What staff and dwellings that were kept are worth when need rises again, against what they cost when it does
 * not: the difference of two policies of a comparison that decide alike, of which one keeps capacity.
 *
 * @param keeps name of the policy that keeps capacity
 * @param sheds name of the one that does not
 * @throws PolicyError when there is no policy of such a name
 * @example
 * const sheds = { kind: "drop", to: 125 } as const;
 * const policies = { sheds, keeps: { ...sheds, keepsCapacity: { share: 0.8 } } };
 * valueOfKeeping(compare({ ...drammen2024, policies }, { runs: 1000 }), "keeps", "sheds").breakEven;
 */
export function valueOfKeeping(comparison: Comparison, keeps: string, sheds: string): ValueOfKeeping {
  const difference = comparison.difference(keeps, sheds);
  const rising = difference.netGiven("rise").total;
  const givenRise = rising.mean;
  const falling = difference.netGiven("fall").total;
  const givenFall = falling.mean;
  // Of a single world there is no telling the error.
  const isKnown = rising.count > 1 && falling.count > 1;
  return {
    givenRise,
    givenFall,
    overall: difference.net.total.mean,
    shareRising: wilson(rising.count, comparison.runs),
    settled: difference.people.planTotal.mean,
    adjustmentCost: difference.adjustmentCost.total.mean,
    breakEven: isKnown ? breakEven(givenRise, givenFall) : undefined,
  };
}

// p·R + (1 − p)·F = 0 at p = −F/(R − F); dp = (F·dR − R·dF)/(R − F)².
function breakEven(rise: Mean, fall: Mean): Mean | undefined {
  if (!(rise.estimate > 0 && fall.estimate < 0)) return undefined;
  const apart = rise.estimate - fall.estimate;
  const estimate = -fall.estimate / apart;
  const standardError =
    Math.hypot(fall.estimate * rise.standardError, rise.estimate * fall.standardError) / apart ** 2;
  const half = normalQuantile(0.975) * standardError;
  // A chance: what lies beyond 0 and 1 is cut off.
  return {
    estimate,
    standardError,
    low: Math.max(0, estimate - half),
    high: Math.min(1, estimate + half),
  };
}
