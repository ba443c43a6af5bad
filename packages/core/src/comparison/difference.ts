import type { PolicyResult } from "./policy-result.js";
import type { Share } from "./sample.js";
import type { Series } from "./series.js";

/**
 * One policy minus another, world by world. Positive net means that the first is better off.
 *
 * @example result.difference("sharp", "gradual").net.total.mean
 */
export class Difference {
  constructor(
    readonly first: PolicyResult,
    readonly second: PolicyResult,
  ) {}

  get settled(): Series {
    return this.of(({ settled }) => settled);
  }

  get grants(): Series {
    return this.of(({ grants }) => grants);
  }

  get rents(): Series {
    return this.of(({ rents }) => rents);
  }

  get costs(): Series {
    return this.of(({ costs }) => costs);
  }

  get adjustmentCost(): Series {
    return this.of(({ adjustmentCost }) => adjustmentCost);
  }

  get net(): Series {
    return this.of(({ net }) => net);
  }

  get netReal(): Series {
    return this.of((result) => result.measure("netReal"));
  }

  get netPresentValue(): Series {
    return this.of((result) => result.measure("netPresentValue"));
  }

  get fund(): Series {
    return this.of(({ fund }) => fund);
  }

  /**
   * Where the difference of net comes from; the three add up to it in every world. `level`: how
   * many people live here; `adjustment`: fitting capacity to foreseen numbers; `surprise`: numbers
   * that became known late.
   */
  get parts(): { readonly level: Series; readonly adjustment: Series; readonly surprise: Series } {
    return {
      level: this.of(({ level }) => level),
      adjustment: this.of(({ foreseenAdjustment }) => foreseenAdjustment),
      surprise: this.of(({ surprise }) => surprise),
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

  private of(series: (result: PolicyResult) => Series): Series {
    return series(this.first).minus(series(this.second));
  }
}
