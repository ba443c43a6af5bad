import { MeasuredSeries } from "./measured-series.js";
import type { Series } from "./worlds/series.js";
import type { SeriesName } from "./worlds/series-names.js";
import type { Worlds } from "./worlds/worlds.js";

/**
 * What one policy gave.
 *
 * @example result.policy("gradual").settled.in(2025).mean.estimate // persons
 */
export class PolicyResult extends MeasuredSeries {
  constructor(
    readonly name: string,
    readonly description: string,
    private readonly worlds: Worlds,
  ) {
    super();
  }

  measure(name: SeriesName): Series {
    return this.worlds.of(this.name, name);
  }
}
