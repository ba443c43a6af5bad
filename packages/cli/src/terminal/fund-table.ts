import type { Comparison } from "@glidepath/core";
import { formatShare } from "../format/format-share.js";
import { layoutTable } from "./layout-table.js";

/** The chance, in worlds, that the reserve fund is below zero at some year-end up to each year. */
export function fundTable(comparison: Comparison): string[] {
  return layoutTable({
    corner: "by the end of",
    heads: comparison.years.map(String),
    rows: comparison.policies.map((name) => {
      const below = comparison.policy(name).fund.probabilityBelow(0);
      return [name, ...comparison.years.map((year) => formatShare(below.by(year)))] as const;
    }),
  });
}
