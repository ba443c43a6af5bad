import type { ComparisonJson } from "@glidepath/core";
import type { FanMeasure, FanRow } from "./fan-rows.js";

/** The distribution of a measure of a policy over worlds. */
export type PolicyRow = Omit<FanRow, "year">;

/**
 * A measure of every policy over the whole run, or over the plan years alone; nothing where it is no sum, as of a fund.
 *
 * @example policyChart(policyRows(result.toJSON(), "net", "planTotal"))
 */
export function policyRows(
  result: ComparisonJson,
  measure: FanMeasure,
  span: "total" | "planTotal" = "total",
): PolicyRow[] {
  return Object.entries(result.policies).flatMap(([name, policy]) => {
    const sum = policy[measure][span];
    return sum === undefined ? [] : [{ name, ...sum }];
  });
}
