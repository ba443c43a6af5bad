import type { Comparison } from "@glidepath/core";
import { formatShare } from "../format/format-share.js";
import { layoutTable } from "./layout-table.js";

/** The chance, year by year, that fewer settle than were to come because dwellings are lacking. */
export function dwellingsTable(comparison: Comparison): string[] {
  return layoutTable({
    corner: "in",
    heads: comparison.years.map(String),
    rows: comparison.policies.map((name) => {
      const { byYear } = comparison.policy(name).withoutDwelling;
      return [name, ...byYear.map((year) => formatShare(year.shareBeyond(0)))] as const;
    }),
  });
}
