import { type Ensemble, joinEnsembles, type Matrix, type Measure } from "../../simulation/index.js";
import { runFingerprint } from "./fingerprint.js";
import { KeptSeries } from "./kept-series.js";
import { CoMoments } from "../samples/moments.js";
import type { Horizon } from "./series.js";
import { type SeriesName, weightsOf } from "./series-names.js";
import type { Worlds } from "./worlds.js";

/** Worlds whose numbers are all at hand. */
export class KeptWorlds implements Worlds {
  readonly accuracy = 0;
  /** All of them as one batch. */
  readonly ensemble: Ensemble;
  private readonly series = new Map<string, KeptSeries>();

  /**
   * @param batches in the order of their runs, none missing
   * @param fingerprints of the batches
   */
  constructor(
    batches: readonly Ensemble[],
    private readonly horizon: Horizon,
    private readonly fingerprints: readonly Uint8Array[] = [],
  ) {
    this.ensemble = batches.length === 1 ? batches[0] : joinEnsembles(batches);
  }

  /** Number of worlds. */
  get runs(): number {
    return this.ensemble.runs;
  }

  get hash(): string {
    return runFingerprint(this.fingerprints);
  }

  paths(policy: string): Readonly<Record<Measure, Matrix>> {
    return this.ensemble.policies.get(policy) as Readonly<Record<Measure, Matrix>>;
  }

  of(policy: string, name: SeriesName): KeptSeries {
    return this.once(JSON.stringify([policy, name]), () => this.combined(policy, name));
  }

  difference(first: string, second: string, name: SeriesName): KeptSeries {
    return this.once(JSON.stringify([first, second, name]), () =>
      this.of(first, name).minus(this.of(second, name)),
    );
  }

  netGiven(first: string, second: string, change: "rise" | "fall"): KeptSeries {
    return this.difference(first, second, "net").among(this.worldsWith(change));
  }

  /** In which worlds national need changes so from the first plan year to the last. */
  worldsWith(change: "rise" | "fall"): boolean[] {
    const [anyPolicy] = this.ensemble.policies.keys();
    const need = this.of(anyPolicy, "nationalNeed").byYear;
    const [before, after] = [need[0].values, need[this.horizon.planYears - 1].values];
    const sign = change === "rise" ? 1 : -1;
    return Array.from(before, (persons, run) => sign * (after[run] - persons) > 0);
  }

  covarianceWithPersonYears(first: string, second: string): number {
    return new CoMoments().add(...this.netAndPersonYears(first, second)).covariance;
  }

  /** The differences of net and of person-years in each world, both over the whole run. */
  netAndPersonYears(first: string, second: string): readonly [Float64Array, Float64Array] {
    return [
      this.difference(first, second, "net").total.values,
      this.difference(first, second, "planPersonYears").total.values,
    ];
  }

  // Kept, because tables, words and charts ask for the same ones.
  private once(key: string, make: () => KeptSeries): KeptSeries {
    let series = this.series.get(key);
    if (series === undefined) {
      series = make();
      this.series.set(key, series);
    }
    return series;
  }

  private combined(policy: string, name: SeriesName): KeptSeries {
    const matrices = this.paths(policy);
    const [[measure, weight], ...others] = weightsOf(name);
    const own = new KeptSeries(this.horizon, matrices[measure]);
    return others.reduce(
      (sum, [other, sign]) => {
        const next = new KeptSeries(this.horizon, matrices[other]);
        return sign > 0 ? sum.plus(next) : sum.minus(next);
      },
      weight > 0 ? own : own.negated(),
    );
  }
}
