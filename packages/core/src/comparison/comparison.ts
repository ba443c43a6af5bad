import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import {
  type Assumption,
  assumptions,
  type Scenario,
  type ScenarioInput,
  checkScenario,
} from "../scenario/index.js";
import { type Policy, PolicyError, policyFromSpec, type PolicyInput, toPolicy } from "../policy/index.js";
import { type Ensemble, type Measure, simulate } from "../simulation/index.js";
import { buildModel } from "../world/index.js";
import { Difference } from "./difference.js";
import { PolicyResult } from "./policy-result.js";
import type { Mean, Summary } from "./sample.js";
import type { Horizon } from "./series.js";

// What the fingerprint is taken of: the results themselves, not what can be computed from them.
const FINGERPRINTED: readonly Measure[] = [
  "decided",
  "settled",
  "residents",
  "grants",
  "rents",
  "costs",
  "adjustmentCost",
  "adjustmentForeseen",
  "fund",
];

/** How many worlds, which, and which policies to try in them. */
export interface CompareOptions {
  /** Policies by name; default: those of the scenario. */
  readonly policies?: Readonly<Record<string, PolicyInput>>;
  /** Number of worlds. Default 10 000. */
  readonly runs?: number;
  /** Names the worlds: the same seed gives the same ones. Default "glidepath". */
  readonly seed?: string;
  /** Called now and then with the number of worlds done. */
  readonly onProgress?: (done: number, runs: number) => void;
}

/** The JSON form of a comparison; documented in the command line's help and in the guide. */
export interface ComparisonJson {
  readonly scenario: string;
  readonly seed: string;
  readonly runs: number;
  readonly years: readonly number[];
  readonly planYears: readonly number[];
  readonly currency: string;
  readonly priceBase: number;
  readonly policies: Readonly<Record<string, PolicyJson>>;
  readonly differences: Readonly<Record<string, DifferenceJson>>;
  readonly assumptions: readonly Assumption[];
  readonly hash: string;
}

/** Summaries by year, in the order of `years`; totals where amounts can be added. */
export interface SeriesJson {
  readonly byYear: readonly Summary[];
  /** Over all `years`. */
  readonly total?: Summary;
  /** Over `planYears`. */
  readonly planTotal?: Summary;
}

export interface PolicyJson {
  readonly description: string;
  readonly requested: SeriesJson;
  readonly decided: SeriesJson;
  readonly settled: SeriesJson;
  readonly minorsRequested: SeriesJson;
  readonly minorsDecided: SeriesJson;
  readonly minorsSettled: SeriesJson;
  readonly grants: SeriesJson;
  /** Of grants, what growth and changes of law after the last published amounts have added. */
  readonly unmadeLaw: SeriesJson;
  readonly rents: SeriesJson;
  readonly costs: SeriesJson;
  readonly adjustmentCost: SeriesJson;
  readonly net: SeriesJson;
  readonly fund: SeriesJson;
  /** Persons who would have been settled but for the dwellings. */
  readonly withoutDwelling: SeriesJson;
  /** Share of worlds in which the dwellings limit settlement, by year. */
  readonly dwellingsLimit: readonly number[];
  /** Share of worlds in which the fund is below 0 at some year-end up to each year. */
  readonly fundDryBy: readonly number[];
}

/** Worlds of one kind: their share of all, and the difference of net over the whole run in them. */
export interface GivenNeedJson {
  readonly shareOfWorlds: number;
  /** Null when there are fewer than two such worlds. */
  readonly net: Mean | null;
}

export interface DifferenceJson {
  readonly net: SeriesJson & {
    /** `shareBetter`: share of worlds where the first policy's net is higher, ties half. */
    readonly total: Summary & { readonly shareBetter: number; readonly shareTied: number };
  };
  readonly netReal: SeriesJson;
  readonly netPresentValue: SeriesJson;
  readonly settled: SeriesJson;
  readonly grants: SeriesJson;
  readonly rents: SeriesJson;
  readonly costs: SeriesJson;
  readonly adjustmentCost: SeriesJson;
  /** Over the whole run, per person-year of the plan's cohorts; null where both settle about as many. */
  readonly netPerPersonYear: Mean | null;
  /** Net over the whole run where national need rises, and where it falls, over the plan years. */
  readonly netGivenNeed: Readonly<Record<"rise" | "fall", GivenNeedJson>>;
  /**
   * What the same worlds were worth, for net over the whole run: the correlation of both policies, and
   * the worlds that each would have needed apart. Null where there is none (no spread, or no end).
   */
  readonly pairing: { readonly correlation: number | null; readonly independentRuns: number | null };
  readonly parts: {
    readonly level: SeriesJson;
    readonly adjustment: SeriesJson;
    readonly surprise: SeriesJson;
  };
}

/** Policies tried in the same worlds. */
export class Comparison {
  private readonly results: ReadonlyMap<string, PolicyResult>;
  private readonly differences = new Map<string, Difference>();
  private fingerprint: string | undefined;

  constructor(
    readonly scenario: Scenario,
    readonly seed: string,
    private readonly ensemble: Ensemble,
    policies: ReadonlyMap<string, Policy>,
  ) {
    const horizon: Horizon = { years: ensemble.years, planYears: scenario.plan.years };
    this.results = new Map(
      [...ensemble.policies].map(([name, matrices]) => [
        name,
        new PolicyResult(name, policies.get(name)?.description ?? name, horizon, matrices),
      ]),
    );
  }

  /** Number of worlds. */
  get runs(): number {
    return this.ensemble.runs;
  }

  /** Calendar years simulated, the first plan year first. */
  get years(): readonly number[] {
    return this.ensemble.years;
  }

  get planYears(): readonly number[] {
    return this.years.slice(0, this.scenario.plan.years);
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

  /** The first policy minus the second, world by world. */
  difference(first: string, second: string): Difference {
    const key = JSON.stringify([first, second]);
    let difference = this.differences.get(key);
    if (difference === undefined) {
      difference = new Difference(this.policy(first), this.policy(second));
      this.differences.set(key, difference);
    }
    return difference;
  }

  /** Pairs of policies for tables: each later one minus the first. */
  get pairs(): readonly (readonly [string, string])[] {
    const [first, ...others] = this.policies;
    return first === undefined ? [] : others.map((other) => [other, first] as const);
  }

  /** A fingerprint of the results of all worlds, to the bit. */
  get hash(): string {
    this.fingerprint ??= this.takeFingerprint();
    return this.fingerprint;
  }

  private takeFingerprint(): string {
    const parts: Uint8Array[] = [];
    for (const [name, matrices] of this.ensemble.policies) {
      parts.push(utf8ToBytes(name));
      for (const what of FINGERPRINTED) {
        const { buffer, byteOffset, byteLength } = matrices[what];
        parts.push(sha256(new Uint8Array(buffer, byteOffset, byteLength)));
      }
    }
    return bytesToHex(sha256(concatBytes(...parts)));
  }

  /** The documented JSON form. */
  toJSON(): ComparisonJson {
    const { scenario } = this;
    return {
      scenario: scenario.name,
      seed: this.seed,
      runs: this.runs,
      years: this.years,
      planYears: this.planYears,
      currency: scenario.currency,
      priceBase: scenario.prices.baseYear,
      policies: Object.fromEntries(this.policies.map((name) => [name, this.policyJson(this.policy(name))])),
      differences: Object.fromEntries(
        this.pairs.map(([first, second]) => [
          `${first} - ${second}`,
          differenceJson(this.difference(first, second)),
        ]),
      ),
      assumptions: assumptions(scenario),
      hash: this.hash,
    };
  }

  private policyJson(result: PolicyResult): PolicyJson {
    return {
      description: result.description,
      requested: result.requested.summaries(true),
      decided: result.decided.summaries(true),
      settled: result.settled.summaries(true),
      minorsRequested: result.minorsRequested.summaries(true),
      minorsDecided: result.minorsDecided.summaries(true),
      minorsSettled: result.minorsSettled.summaries(true),
      unmadeLaw: result.unmadeLaw.summaries(true),
      grants: result.grants.summaries(true),
      rents: result.rents.summaries(true),
      costs: result.costs.summaries(true),
      adjustmentCost: result.adjustmentCost.summaries(true),
      net: result.net.summaries(true),
      fund: result.fund.summaries(false),
      withoutDwelling: result.withoutDwelling.summaries(true),
      dwellingsLimit: result.withoutDwelling.byYear.map((year) => year.shareBeyond(0).estimate),
      fundDryBy: this.years.map((year) => result.fund.probabilityBelow(0).by(year).estimate),
    };
  }
}

function givenNeedJson(difference: Difference, change: "rise" | "fall"): GivenNeedJson {
  const { values, mean } = difference.netGiven(change).total;
  const shareOfWorlds = values.length / difference.net.total.values.length;
  return { shareOfWorlds, net: values.length < 2 ? null : mean };
}

function pairingJson({ pairing }: Difference): DifferenceJson["pairing"] {
  const { correlation = null, independentRuns = Infinity } = pairing ?? {};
  return { correlation, independentRuns: Number.isFinite(independentRuns) ? independentRuns : null };
}

function differenceJson(difference: Difference): DifferenceJson {
  const { parts, shareBetter, shareTied, net } = difference;
  const summaries = net.summaries(true);
  return {
    net: {
      ...summaries,
      total: { ...net.total.summary, shareBetter: shareBetter.estimate, shareTied },
    },
    netReal: difference.netReal.summaries(true),
    netPresentValue: difference.netPresentValue.summaries(true),
    settled: difference.settled.summaries(true),
    grants: difference.grants.summaries(true),
    rents: difference.rents.summaries(true),
    costs: difference.costs.summaries(true),
    adjustmentCost: difference.adjustmentCost.summaries(true),
    netPerPersonYear: difference.netPerPersonYear ?? null,
    netGivenNeed: { rise: givenNeedJson(difference, "rise"), fall: givenNeedJson(difference, "fall") },
    pairing: pairingJson(difference),
    parts: {
      level: parts.level.summaries(true),
      adjustment: parts.adjustment.summaries(true),
      surprise: parts.surprise.summaries(true),
    },
  };
}

/**
 * Tries policies in the same worlds and gives their results and differences.
 *
 * @throws ScenarioError when the scenario cannot be used, PolicyError when a policy cannot
 * @example
 * const result = compare(drammen2024, {
 *   policies: { gradual: ramp({ from: 250, to: 125, years: 4 }), sharp: drop({ to: 125, year: 2024 }) },
 *   runs: 10_000,
 *   seed: "budget-2024",
 * });
 * result.difference("sharp", "gradual").net.total.mean; // { estimate, standardError, low, high }
 */
export function compare(input: ScenarioInput, options: CompareOptions = {}): Comparison {
  const { runs = 10_000, seed = "glidepath", onProgress } = options;
  checkRuns(runs);
  const scenario = checkScenario(input);
  const policies = givenPolicies(scenario, options.policies);
  const plan = { model: buildModel(scenario), policies, seed };
  const ensemble = simulate(plan, runs, (done) => onProgress?.(done, runs));
  return new Comparison(scenario, seed, ensemble, policies);
}

/**
 * Refuses a number of worlds that cannot be simulated.
 *
 * @throws RangeError unless it is a whole number of at least 1
 */
export function checkRuns(runs: number): void {
  if (Number.isInteger(runs) && runs >= 1) return;
  throw new RangeError(`runs must be a whole number of at least 1; received ${runs}.`);
}

function givenPolicies(
  scenario: Scenario,
  given: Readonly<Record<string, PolicyInput>> | undefined,
): ReadonlyMap<string, Policy> {
  return given === undefined
    ? new Map(Object.entries(scenario.policies).map(([name, spec]) => [name, policyFromSpec(spec)]))
    : new Map(Object.entries(given).map(([name, input]) => [name, toPolicy(input)]));
}
