import { type Share, wilson } from "../comparison/index.js";
import { nordic } from "../reference/index.js";

/** How often published low–high ranges held what came. */
export interface RangeWorth extends Share {
  /** Number of ranges that held the outcome, of those whose outcome is known. */
  readonly inside: number;
  /** Number of ranges whose outcome is known. */
  readonly ranges: number;
  /** Target years among them: ranges for one year of one series are not independent. */
  readonly targetYears: number;
}

/** Which ranges count. */
export interface RangeWorthOptions {
  /** Only ranges published at least so many months before the end of the target year. */
  readonly leastMonths?: number;
}

/**
 * With which probability published ranges turned out to hold the outcome: the share that did, with
 * its 95 % Wilson interval. Several ranges were often published for one year, so the interval is
 * narrower than what is known.
 *
 * @throws RangeError when no range has an outcome
 * @example rangeWorth([nordic.forecasts.norwegianAsylum]).inside // of the ranges for 2016 and 2018
 */
export function rangeWorth(
  records: readonly nordic.ForecastRecord[],
  { leastMonths = 0 }: RangeWorthOptions = {},
): RangeWorth {
  const perRecord = records.map((record) =>
    nordic
      .planErrors(record)
      .filter(({ insideRange, horizonMonths }) => insideRange !== undefined && horizonMonths >= leastMonths),
  );
  const ranges = perRecord.reduce((sum, errors) => sum + errors.length, 0);
  if (ranges === 0) throw new RangeError("rangeWorth: no record has a range whose outcome is known.");
  const inside = perRecord.reduce(
    (sum, errors) => sum + errors.filter(({ insideRange }) => insideRange).length,
    0,
  );
  const targetYears = perRecord.reduce(
    (sum, errors) => sum + new Set(errors.map(({ targetYear }) => targetYear)).size,
    0,
  );
  return { ...wilson(inside, ranges), inside, ranges, targetYears };
}
