import type { Comparison } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import { layoutTable } from "./layout-table.js";

/** Unaccompanied minors settled by year under each policy, means over worlds. */
export function minorsTable(comparison: Comparison): string[] {
  return layoutTable({
    corner: "in",
    heads: comparison.years.map(String),
    rows: comparison.policies.map((name) => {
      const { minorsSettled } = comparison.policy(name);
      return [name, ...minorsSettled.byYear.map(({ mean }) => formatNumber(mean.estimate, 1))] as const;
    }),
  });
}
