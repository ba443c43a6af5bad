import type { Comparison } from "@glidepath/core";
import { formatShare } from "../format/format-share.js";
import type { Html } from "./html.js";
import { table } from "./table.js";

/** The chance that the reserve fund has run dry by the end of each year. */
export function fundSection(comparison: Comparison): Html {
  return table({
    caption: "Share of worlds in which the fund was below zero at some year-end up to the year.",
    corner: "Policy",
    heads: comparison.years.map(String),
    rows: comparison.policies.map((name) => {
      const below = comparison.policy(name).fund.probabilityBelow(0);
      return { head: name, cells: comparison.years.map((year) => formatShare(below.by(year))) };
    }),
  });
}
