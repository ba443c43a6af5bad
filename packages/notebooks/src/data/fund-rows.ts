import type { ComparisonJson, Share } from "@glidepath/core";
import type { FanRow } from "./fan-rows.js";

/** The reserve fund of a policy at the end of a year, with the share of worlds in which it has run dry by then. */
export interface FundRow extends FanRow {
  readonly dry: Share;
}

/**
 * The reserve fund of every policy by year.
 *
 * @example fundChart(fundRows(result.toJSON()))
 */
export function fundRows(result: ComparisonJson): FundRow[] {
  return Object.entries(result.policies).flatMap(([name, { fund, fundDryBy }]) =>
    fund.byYear.flatMap((summary, i) => {
      const dry = fundDryBy[i];
      return dry === undefined ? [] : [{ name, year: result.years[i] ?? Number.NaN, ...summary, dry }];
    }),
  );
}
