import type { ComparisonJson } from "@glidepath/core";

/** One year of one distribution over worlds, in the unit of the measure: what a fan chart draws. */
export interface FanRow {
  /** The facet it belongs to: the name of a policy, or of a pair. */
  readonly name: string;
  readonly year: number;
  /** Mean over worlds, in the unit of the measure. */
  readonly mean: number;
  /** Quantile: one world in twenty lies at or below; in the unit of the measure. */
  readonly p5: number;
  /** Lower quartile, in the unit of the measure. */
  readonly p25: number;
  /** Median, in the unit of the measure. */
  readonly p50: number;
  /** Upper quartile, in the unit of the measure. */
  readonly p75: number;
  /** Quantile: one world in twenty lies above; in the unit of the measure. */
  readonly p95: number;
}

/** A measure of a policy that a fan chart can show. */
export type FanMeasure =
  | "requested"
  | "decided"
  | "settled"
  | "grants"
  | "rents"
  | "costs"
  | "adjustmentCost"
  | "net"
  | "fund";

/**
 * A measure of every policy by year, in the unit of the results: NOK, or persons.
 *
 * @example fanChart(fanRows(result.toJSON(), "net"))
 */
export function fanRows(result: ComparisonJson, measure: FanMeasure): FanRow[] {
  return Object.entries(result.policies).flatMap(([name, policy]) =>
    policy[measure].byYear.map((summary, i) => ({ name, year: result.years[i] ?? Number.NaN, ...summary })),
  );
}
