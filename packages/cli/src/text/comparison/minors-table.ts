import type { Comparison } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { layoutTable } from "../../terminal/layout-table.js";

/** Unaccompanied minors settled by year under each policy, means over worlds. */
export function minorsTable(comparison: Comparison, { number, tables }: Texts): string[] {
  return layoutTable({
    corner: tables.in,
    heads: comparison.years.map(String),
    rows: comparison.policies.map((name) => {
      const { minorsSettled } = comparison.policy(name);
      return [name, ...minorsSettled.byYear.map(({ mean }) => number(mean.estimate, 1))] as const;
    }),
  });
}
