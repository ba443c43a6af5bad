import { type Pairing, pairing } from "./pairing.js";
import type { PolicyResult } from "./policy-result.js";
import { ratioOfMeans } from "./ratio-of-means.js";
import type { Mean, Share } from "./sample.js";
import type { Series } from "./series.js";

/**
 * One policy minus another, world by world. Positive net means that the first is better off.
 *
 * @example result.difference("sharp", "gradual").net.total.mean
 */
export class Difference {
  private readonly series = new Map<SeriesName, Series>();

  constructor(
    readonly first: PolicyResult,
    readonly second: PolicyResult,
  ) {}

  get settled(): Series {
    return this.of("settled");
  }

  get grants(): Series {
    return this.of("grants");
  }

  get rents(): Series {
    return this.of("rents");
  }

  get costs(): Series {
    return this.of("costs");
  }

  get adjustmentCost(): Series {
    return this.of("adjustmentCost");
  }

  get net(): Series {
    return this.of("net");
  }

  /** Net in prices of the base year. */
  get netReal(): Series {
    return this.of("netReal");
  }

  /** Net discounted to the start of the first plan year. */
  get netPresentValue(): Series {
    return this.of("netPresentValue");
  }

  get fund(): Series {
    return this.of("fund");
  }

  /** Person-years lived by the cohorts of the plan years. */
  get planPersonYears(): Series {
    return this.of("planPersonYears");
  }

  /**
   * What a person-year more or less of those settled in the plan years makes of net, over the whole
   * run: a fair view where the policies settle different numbers. Undefined where they settle about
   * as many.
   */
  get netPerPersonYear(): Mean | undefined {
    return ratioOfMeans(this.net.total, this.planPersonYears.total);
  }

  /**
   * Net in those worlds alone in which national need rises, or falls, from the first plan year to
   * the last: what was kept or given up is worth most where need turns. May be of no world at all.
   *
   * @example result.difference("sharp", "gradual").netGiven("rise").total.mean.estimate
   */
  netGiven(change: "rise" | "fall"): Series {
    const { nationalNeed } = this.first;
    const [first, last] = [0, nationalNeed.horizon.planYears - 1].map(
      (place) => nationalNeed.byYear[place].values,
    );
    const belongs = Array.from(first, (before, run) => (change === "rise") === last[run] > before);
    return this.net.among(belongs);
  }

  /**
   * Where the difference of net comes from; the three add up to it in every world. `level`: how
   * many people live here; `adjustment`: fitting capacity to foreseen numbers; `surprise`: numbers
   * that became known late.
   */
  get parts(): { readonly level: Series; readonly adjustment: Series; readonly surprise: Series } {
    return {
      level: this.of("level"),
      adjustment: this.of("foreseenAdjustment"),
      surprise: this.of("surprise"),
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
    return pairing(this.first.net.total, this.second.net.total);
  }

  // Kept, because tables, words and charts ask for the same ones.
  private of(name: SeriesName): Series {
    let series = this.series.get(name);
    if (series === undefined) {
      series = this.first[name].minus(this.second[name]);
      this.series.set(name, series);
    }
    return series;
  }
}

/** The names of a policy result's series. */
type SeriesName = {
  [Name in keyof PolicyResult]: PolicyResult[Name] extends Series ? Name : never;
}[keyof PolicyResult];
