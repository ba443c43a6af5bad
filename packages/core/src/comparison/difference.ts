import { MeasuredSeries } from "./measured-series.js";
import { type Pairing, pairing } from "./pairing.js";
import type { PolicyResult } from "./policy-result.js";
import { ratioOfMeans } from "./samples/ratio-of-means.js";
import type { Mean, Share } from "./samples/sample.js";
import type { MatchedTotal } from "./match-total.js";
import type { Series } from "./worlds/series.js";
import type { SeriesName } from "./worlds/series-names.js";
import type { VarianceSplit } from "./variance-split.js";
import type { Worlds } from "./worlds/worlds.js";

/** What is known of a pair of policies from further worlds; there when `views` was asked for. */
export interface FurtherViews {
  readonly matched: MatchedTotal;
  readonly variance: VarianceSplit | undefined;
}

// Person-years are sums of fractions: fewer than so many are what rounding leaves of none.
const LEAST_PERSON_YEARS = 1e-6;

/**
 * One policy minus another, world by world. Positive net means that the first is better off.
 *
 * @example result.difference("sharp", "gradual").net.total.mean
 */
export class Difference extends MeasuredSeries {
  constructor(
    readonly first: PolicyResult,
    readonly second: PolicyResult,
    private readonly worlds: Worlds,
    private readonly views: FurtherViews | undefined = undefined,
  ) {
    super();
  }

  measure(name: SeriesName): Series {
    return this.worlds.difference(this.first.name, this.second.name, name);
  }

  /**
   * What a person-year more or less of those settled in the plan years makes of net, over the whole
   * run: a fair view where the policies settle different numbers. Undefined where they settle about
   * as many.
   */
  get netPerPersonYear(): Mean | undefined {
    if (Math.abs(this.planPersonYears.total.mean.estimate) < LEAST_PERSON_YEARS) return undefined;
    const covariance = this.worlds.covarianceWithPersonYears(this.first.name, this.second.name);
    return ratioOfMeans(this.net.total, this.planPersonYears.total, covariance);
  }

  /**
   * Net in those worlds alone in which national need rises, or falls, from the first plan year to
   * the last: what was kept or given up is worth most where need turns. May be of no world at all.
   *
   * @example result.difference("sharp", "gradual").netGiven("rise").total.mean.estimate
   */
  netGiven(change: "rise" | "fall"): Series {
    return this.worlds.netGiven(this.first.name, this.second.name, change);
  }

  /**
   * Where the difference of net comes from; the three add up to it in every world. `level`: how
   * many people live here; `adjustment`: fitting capacity to foreseen numbers; `surprise`: numbers
   * that became known late.
   */
  get parts(): { readonly level: Series; readonly adjustment: Series; readonly surprise: Series } {
    return {
      level: this.measure("level"),
      adjustment: this.measure("foreseenAdjustment"),
      surprise: this.measure("surprise"),
    };
  }

  /** The share of worlds in which the first policy's net over the whole run is higher; ties half. */
  get shareBetter(): Share {
    return this.net.total.shareAbove(0);
  }

  /** The share of worlds in which both give the same net over the whole run. */
  get shareTied(): number {
    return this.net.total.shareEqual(0);
  }

  /** What trying both in the same worlds was worth, for net over the whole run; undefined with one world. */
  get pairing(): Pairing | undefined {
    return pairing(this.first.net.total, this.second.net.total, this.net.total);
  }

  /** Both with as many people settled; for the pairs of `Comparison.pairs`, and where `views` was asked for. */
  get matched(): MatchedTotal | undefined {
    return this.views?.matched;
  }

  /**
   * How much of the spread of net over the whole run comes from parameters and how much from chance;
   * for the pairs of `Comparison.pairs` where `views` was asked for; undefined where there is no spread.
   */
  get variance(): VarianceSplit | undefined {
    return this.views?.variance;
  }
}
