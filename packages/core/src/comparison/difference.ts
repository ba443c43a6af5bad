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
export class Difference {
  constructor(
    readonly first: PolicyResult,
    readonly second: PolicyResult,
    private readonly worlds: Worlds,
    private readonly views: FurtherViews | undefined = undefined,
  ) {}

  /** The difference of any series of the policies. */
  measure(name: SeriesName): Series {
    return this.worlds.difference(this.first.name, this.second.name, name);
  }

  /** Persons settled in a year, unaccompanied minors not among them; see `people`. */
  get settled(): Series {
    return this.measure("settled");
  }

  /** State grants, nominal currency of the scenario (NOK in Norway). */
  get grants(): Series {
    return this.measure("grants");
  }

  /** Rents that tenants pay, nominal NOK. */
  get rents(): Series {
    return this.measure("rents");
  }

  /** Costs of services and dwellings, adjustment cost among them, nominal NOK. */
  get costs(): Series {
    return this.measure("costs");
  }

  /** Idle capacity, overflow and transition: what costs more because need and capacity differ; nominal NOK. */
  get adjustmentCost(): Series {
    return this.measure("adjustmentCost");
  }

  /** Grants and rents less costs, nominal NOK; above 0 where the first policy is better off. */
  get net(): Series {
    return this.measure("net");
  }

  /** Net in prices of the base year. */
  get netReal(): Series {
    return this.measure("netReal");
  }

  /** Net discounted to the start of the first plan year. */
  get netPresentValue(): Series {
    return this.measure("netPresentValue");
  }

  /** The reserve fund at the end of a year, nominal NOK. */
  get fund(): Series {
    return this.measure("fund");
  }

  /** Grants and rents. */
  get income(): Series {
    return this.measure("income");
  }

  /** Costs without adjustment cost. */
  get neededCosts(): Series {
    return this.measure("neededCosts");
  }

  /** Persons settled, unaccompanied minors among them. */
  get people(): Series {
    return this.measure("people");
  }

  /** Person-years lived by the cohorts of the plan years. */
  get planPersonYears(): Series {
    return this.measure("planPersonYears");
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
