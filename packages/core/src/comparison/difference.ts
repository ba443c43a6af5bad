import type { PolicyResult } from "./policy-result.js";
import type { Share } from "./sample.js";
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
