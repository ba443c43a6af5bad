import type { Comparison } from "@glidepath/core";
import { formatShare } from "../format/format-share.js";
import type { Html } from "./html.js";
import { table } from "./table.js";

/** The chance, year by year, that fewer settle than were to come because dwellings are lacking. */
export function dwellingsSection(comparison: Comparison): Html {
  return table({
    caption: "Share of worlds in which fewer people settle than were to come, because dwellings are lacking.",
    corner: "Policy",
    heads: comparison.years.map(String),
    rows: comparison.policies.map((name) => ({
      head: name,
      cells: comparison.policy(name).withoutDwelling.byYear.map((year) => formatShare(year.shareBeyond(0))),
    })),
  });
}
