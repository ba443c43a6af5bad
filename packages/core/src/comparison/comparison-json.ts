import type { Assumption } from "../scenario/index.js";
import type { ParameterPoints } from "../world/index.js";
import type { Mean, Share, Summary } from "./samples/sample.js";
import type { Stopping } from "./stopping.js";

/** The JSON form of a comparison; documented in the command line's help and in the guide. */
export interface ComparisonJson {
  readonly scenario: string;
  readonly seed: string;
  readonly runs: number;
  readonly stopping: Stopping;
  /** What uncertain parameters were drawn from. */
  readonly parameterPoints: ParameterPoints;
  /** Share of themselves to which p5 to p95 are known: 0 where every world is kept. */
  readonly quantileAccuracy: number;
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

/** What one policy gave, in the JSON output; `Difference` has the same series for a pair. */
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
  /** In prices of `priceBase`. */
  readonly netReal: SeriesJson;
  /** At the start of the first plan year. */
  readonly netPresentValue: SeriesJson;
  readonly fund: SeriesJson;
  /** Persons who would have been settled but for the dwellings. */
  readonly withoutDwelling: SeriesJson;
  /** Share of worlds in which the dwellings limit settlement, by year. */
  readonly dwellingsLimit: readonly Share[];
  /** Share of worlds in which the fund is below 0 at some year-end up to each year. */
  readonly fundDryBy: readonly Share[];
}

/** Worlds of one kind: their share of all, and the difference of net over the whole run in them. */
export interface GivenNeedJson {
  readonly shareOfWorlds: number;
  /** Null when there are fewer than two such worlds. */
  readonly net: Mean | null;
}

/** Both policies with as many people settled over the plan years; see `MatchedTotal`. */
export interface MatchedJson {
  /** Whether any factor makes both settle as many. */
  readonly reached: boolean;
  /** What the second policy's decided numbers were multiplied by, times. */
  readonly factor: number;
  /** First calendar year in which numbers were multiplied. */
  readonly from: number;
  /** Worlds in which the factor was found and tried. */
  readonly worlds: number;
  /** Persons settled, the first minus the scaled second: null where no factor reaches it. */
  readonly residual: Mean | null;
  /** Net over the plan years and over the whole run, the first minus the scaled second. */
  readonly netPlan: Mean | null;
  readonly net: Mean | null;
  readonly adjustmentCost: Mean | null;
}

/** The first policy minus the second, world by world, in the JSON output. */
export interface DifferenceJson {
  readonly net: SeriesJson & {
    /** `shareBetter`: share of worlds where the first policy's net is higher, ties half. */
    readonly total: Summary & { readonly shareBetter: Share; readonly shareTied: number };
  };
  readonly netReal: SeriesJson;
  readonly netPresentValue: SeriesJson;
  readonly settled: SeriesJson;
  readonly grants: SeriesJson;
  readonly rents: SeriesJson;
  readonly costs: SeriesJson;
  readonly adjustmentCost: SeriesJson;
  /** Mean of net over the whole run in the worst twentieth of worlds (CVaR); null where that is one of several. */
  readonly netOfWorst: Mean | null;
  /** Over the whole run, per person-year of the plan's cohorts; null where both settle about as many. */
  readonly netPerPersonYear: Mean | null;
  /** Net with as many people settled; null where it was not asked for. */
  readonly matched: MatchedJson | null;
  /** Net over the whole run where national need rises, and where it falls, over the plan years. */
  readonly netGivenNeed: Readonly<Record<"rise" | "fall", GivenNeedJson>>;
  /**
   * Share of the variance of net over the whole run that uncertain parameters explain, the rest being
   * chance, and the worlds drawn anew for it; null where it was not asked for, or nothing varies.
   */
  readonly variance: { readonly parameters: Mean; readonly worlds: number } | null;
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
