import type { Ensemble } from "../../simulation/index.js";
import { runFingerprint } from "./fingerprint.js";
import { FoldedSeries } from "./folded-series.js";
import { KeptWorlds } from "./kept-worlds.js";
import { CoMoments } from "../samples/moments.js";
import type { Horizon } from "./series.js";
import { SERIES_NAMES, type SeriesName } from "./series-names.js";
import { SKETCH_ACCURACY } from "../samples/log-bins.js";
import type { Worlds } from "./worlds.js";

const CHANGES = ["rise", "fall"] as const;

/** What is added up of one pair of policies. */
interface FoldedPair {
  readonly first: string;
  readonly second: string;
  readonly series: ReadonlyMap<SeriesName, FoldedSeries>;
  readonly given: Readonly<Record<(typeof CHANGES)[number], FoldedSeries>>;
  readonly withPersonYears: CoMoments;
}

/**
 * Worlds that are added up and not kept. Every series of every policy and of every pair of policies is
 * there; other sums and differences are not.
 */
export class FoldedWorlds implements Worlds {
  readonly accuracy = SKETCH_ACCURACY;
  runs = 0;
  private readonly fingerprints: Uint8Array[] = [];
  private readonly worldsWith = { rise: 0, fall: 0 };
  private readonly byPolicy: ReadonlyMap<string, ReadonlyMap<SeriesName, FoldedSeries>>;
  private readonly pairs: readonly FoldedPair[];

  constructor(
    policies: readonly string[],
    private readonly horizon: Horizon,
  ) {
    const empty = (balance?: SeriesName) =>
      new Map(SERIES_NAMES.map((name) => [name, FoldedSeries.empty(horizon, name === balance)] as const));
    this.byPolicy = new Map(policies.map((name) => [name, empty("fund")]));
    this.pairs = policies.flatMap((first, place) =>
      policies.slice(0, place).map((second) => ({
        first,
        second,
        series: empty(),
        given: { rise: FoldedSeries.empty(horizon, false), fall: FoldedSeries.empty(horizon, false) },
        withPersonYears: new CoMoments(),
      })),
    );
  }

  /** Adds a batch; batches must come in the order of their runs for the same bits. */
  add(batch: Ensemble, fingerprint: Uint8Array): void {
    const worlds = new KeptWorlds([batch], this.horizon);
    for (const [policy, all] of this.byPolicy) {
      for (const [name, series] of all) series.add(worlds.of(policy, name));
    }
    for (const { first, second, series: all, given, withPersonYears } of this.pairs) {
      for (const [name, series] of all) series.add(worlds.difference(first, second, name));
      for (const change of CHANGES) given[change].add(worlds.netGiven(first, second, change));
      withPersonYears.add(...worlds.netAndPersonYears(first, second));
    }
    for (const change of CHANGES) {
      for (const belongs of worlds.worldsWith(change)) if (belongs) this.worldsWith[change]++;
    }
    this.fingerprints.push(fingerprint);
    this.runs += batch.runs;
  }

  get hash(): string {
    return runFingerprint(this.fingerprints);
  }

  paths(): undefined {
    return undefined;
  }

  of(policy: string, name: SeriesName): FoldedSeries {
    return this.byPolicy.get(policy)?.get(name) as FoldedSeries;
  }

  difference(first: string, second: string, name: SeriesName): FoldedSeries {
    return this.turned(first, second, this.runs, ({ series }) => series.get(name) as FoldedSeries);
  }

  netGiven(first: string, second: string, change: "rise" | "fall"): FoldedSeries {
    return this.turned(first, second, this.worldsWith[change], ({ given }) => given[change]);
  }

  covarianceWithPersonYears(first: string, second: string): number {
    // With both signs turned it is the same.
    return this.pair(first, second)?.withPersonYears.covariance ?? 0;
  }

  // A pair is added up in one order; the other is its negative.
  private turned(
    first: string,
    second: string,
    runs: number,
    take: (pair: FoldedPair) => FoldedSeries,
  ): FoldedSeries {
    const pair = this.pair(first, second);
    // A policy minus itself.
    if (pair === undefined) return FoldedSeries.zero(this.horizon, runs);
    return pair.first === first ? take(pair) : take(pair).negated();
  }

  private pair(first: string, second: string): FoldedPair | undefined {
    return this.pairs.find(
      (pair) =>
        (pair.first === first && pair.second === second) || (pair.first === second && pair.second === first),
    );
  }
}
