import type { Comparison, PolicyResult, Series } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import { supportedDecimals } from "../format/supported-decimals.js";
import type { Unit } from "../format/unit.js";
import type { Html } from "./html.js";
import { table } from "./table.js";

/** The means of a measure by year, a row a policy, with as many decimals as the least known supports. */
export function byYearSection(
  comparison: Comparison,
  caption: string,
  unit: Unit,
  series: (result: PolicyResult) => Series,
): Html {
  const rows = comparison.policies.map((name) => ({
    name,
    means: series(comparison.policy(name)).byYear.map(({ mean }) => mean),
  }));
  const error = Math.max(...rows.flatMap(({ means }) => means.map(({ standardError }) => standardError)));
  const decimals = supportedDecimals(error, unit);
  return table({
    caption,
    corner: "Policy",
    heads: comparison.years.map(String),
    rows: rows.map(({ name, means }) => ({
      head: name,
      cells: means.map(({ estimate }) => formatNumber(estimate / unit.size, decimals)),
    })),
  });
}
