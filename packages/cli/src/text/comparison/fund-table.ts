import type { Comparison } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { layoutTable } from "../../terminal/layout-table.js";

/** The chance, in worlds, that the reserve fund is below zero at some year-end up to each year. */
export function fundTable(comparison: Comparison, { share, tables }: Texts): string[] {
  return layoutTable({
    corner: tables.byTheEndOf,
    heads: comparison.years.map(String),
    rows: comparison.policies.map((name) => {
      const below = comparison.policy(name).fund.probabilityBelow(0);
      return [name, ...comparison.years.map((year) => share(below.by(year)))] as const;
    }),
  });
}
