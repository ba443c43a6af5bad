import type { Comparison, Sample, Series } from "@glidepath/core";
import { spanOf } from "./span-of.js";

/** A span of years over which amounts are added: the plan years, or the whole run. */
export interface Span {
  readonly name: "plan years" | "whole run";
  /** For instance `2024–2027`. */
  readonly years: string;
  /** The sum of a series over the span, world by world. */
  readonly of: (series: Series) => Sample;
}

/**
 * The two spans of a comparison: the plan years and the whole run.
 *
 * @example horizons(result).plan.years // "2024–2027"
 */
export function horizons({ planYears, years }: Comparison): { readonly plan: Span; readonly whole: Span } {
  return {
    plan: { name: "plan years", years: spanOf(planYears), of: (series) => series.planTotal },
    whole: { name: "whole run", years: spanOf(years), of: (series) => series.total },
  };
}
