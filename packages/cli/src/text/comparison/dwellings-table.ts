import type { Comparison } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { layoutTable } from "../../terminal/layout-table.js";

/** The chance, year by year, that fewer settle than were to come because dwellings are lacking. */
export function dwellingsTable(comparison: Comparison, { share, tables }: Texts): string[] {
  return layoutTable({
    corner: tables.in,
    heads: comparison.years.map(String),
    rows: comparison.policies.map((name) => {
      const { byYear } = comparison.policy(name).withoutDwelling;
      return [name, ...byYear.map((year) => share(year.shareBeyond(0)))] as const;
    }),
  });
}
