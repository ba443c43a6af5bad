import type { ComparisonJson } from "@glidepath/core";
import type { FanRow } from "./fan-rows.js";

/**
 * The difference of net of every pair by year, NOK: the first policy of the pair minus the second,
 * world by world.
 *
 * @example differenceChart(differenceRows(result.toJSON()))
 */
export function differenceRows(result: ComparisonJson): FanRow[] {
  return Object.entries(result.differences).flatMap(([pair, { net }]) =>
    net.byYear.map((summary, i) => ({
      name: pair.replace(" - ", " − "),
      year: result.years[i] ?? Number.NaN,
      ...summary,
    })),
  );
}
