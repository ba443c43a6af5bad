import { assumptions, type Scenario } from "../scenario/index.js";
import { PolicyError } from "../policy/index.js";
import type { Matrix, Measure } from "../simulation/index.js";
import type { ParameterPoints } from "../world/index.js";
import type { ComparisonJson } from "./comparison-json.js";
import { Difference, type FurtherViews } from "./difference.js";
import { PolicyResult } from "./policy-result.js";
import type { Horizon } from "./worlds/series.js";
import type { Stopping } from "./stopping.js";
import { differenceJson, policyJson } from "./to-json.js";
import type { Worlds } from "./worlds/worlds.js";

/** What a comparison is made of. */
export interface ComparisonParts {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly horizon: Horizon;
  /** What each policy does, in words, by name and in the order of the policies. */
  readonly descriptions: ReadonlyMap<string, string>;
  readonly worlds: Worlds;
  readonly stopping: Stopping;
  readonly parameterPoints: ParameterPoints;
  /** By `pairName`. */
  readonly views: ReadonlyMap<string, FurtherViews>;
}

/**
 * The name of a pair of policies in results: the first minus the second.
 *
 * @example pairName("sharp", "gradual") // "sharp - gradual"
 */
export function pairName(first: string, second: string): string {
  return `${first} - ${second}`;
}

/**
 * Pairs of policies that results are given for: each later one minus the first.
 *
 * @example pairsOf(["gradual", "sharp"]) // [["sharp", "gradual"]]
 */
export function pairsOf(policies: readonly string[]): (readonly [first: string, second: string])[] {
  const [first, ...others] = policies;
  return first === undefined ? [] : others.map((other) => [other, first] as const);
}

/** Policies tried in the same worlds. */
export class Comparison {
  private readonly results: ReadonlyMap<string, PolicyResult>;
  private fingerprint: string | undefined;

  constructor(private readonly parts: ComparisonParts) {
    this.results = new Map(
      [...parts.descriptions].map(([name, description]) => [
        name,
        new PolicyResult(name, description, parts.worlds),
      ]),
    );
  }

  /** The scenario compared: checked, with its defaults filled in. */
  get scenario(): Scenario {
    return this.parts.scenario;
  }

  /** What names the worlds: the same seed gives the same ones, in any number. */
  get seed(): string {
    return this.parts.seed;
  }

  /** Number of worlds. */
  get runs(): number {
    return this.parts.worlds.runs;
  }

  /** When it was to stop, and why it did. */
  get stopping(): Stopping {
    return this.parts.stopping;
  }

  /** What uncertain parameters were drawn from. */
  get parameterPoints(): ParameterPoints {
    return this.parts.parameterPoints;
  }

  /** Share of themselves to which quantiles are known: 0 where every world is kept. */
  get quantileAccuracy(): number {
    return this.parts.worlds.accuracy;
  }

  /** Calendar years simulated, the first plan year first. */
  get years(): readonly number[] {
    return this.parts.horizon.years;
  }

  /** Calendar years in which the policies may differ, the first ones of `years`. */
  get planYears(): readonly number[] {
    return this.years.slice(0, this.parts.horizon.planYears);
  }

  /** Names of the policies, in the order given. */
  get policies(): readonly string[] {
    return [...this.results.keys()];
  }

  /**
   * What one policy gave.
   *
   * @throws PolicyError when there is no policy of that name
   */
  policy(name: string): PolicyResult {
    const result = this.results.get(name);
    if (result === undefined) {
      throw new PolicyError(name, `there is no such policy; there are ${this.policies.join(", ")}.`);
    }
    return result;
  }

  /**
   * Every number that one policy gave, by measure: `[run * years + year]`, runs counted from 0 and years in
   * the order of `years`. Undefined beyond `EXACT_RUNS` worlds, which are not kept.
   *
   * @throws PolicyError when there is no policy of that name
   * @example result.paths("gradual")?.net[17 * result.years.length] // world 17, first plan year
   */
  paths(name: string): Readonly<Record<Measure, Matrix>> | undefined {
    return this.parts.worlds.paths(this.policy(name).name);
  }

  /**
   * The first policy minus the second, world by world.
   *
   * @throws PolicyError when there is no policy of such a name
   */
  difference(first: string, second: string): Difference {
    const { worlds, views } = this.parts;
    return new Difference(
      this.policy(first),
      this.policy(second),
      worlds,
      views.get(pairName(first, second)),
    );
  }

  /** Pairs of policies for tables: each later one minus the first. */
  get pairs(): readonly (readonly [string, string])[] {
    return pairsOf(this.policies);
  }

  /** A fingerprint of the results of all worlds, to the bit. */
  get hash(): string {
    this.fingerprint ??= this.parts.worlds.hash;
    return this.fingerprint;
  }

  /**
   * The documented JSON form.
   *
   */
  toJSON(): ComparisonJson {
    const { scenario } = this;
    return {
      scenario: scenario.name,
      seed: this.seed,
      runs: this.runs,
      stopping: this.stopping,
      parameterPoints: this.parameterPoints,
      quantileAccuracy: this.quantileAccuracy,
      years: this.years,
      planYears: this.planYears,
      currency: scenario.currency,
      priceBase: scenario.prices.baseYear,
      policies: Object.fromEntries(this.policies.map((name) => [name, policyJson(this.policy(name))])),
      differences: Object.fromEntries(
        this.pairs.map(([first, second]) => [
          pairName(first, second),
          differenceJson(this.difference(first, second)),
        ]),
      ),
      assumptions: assumptions(scenario),
      hash: this.hash,
    };
  }
}
