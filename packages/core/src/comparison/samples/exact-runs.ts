/**
 * Up to so many worlds every number is kept and every statistic is exact. Beyond, memory is bounded:
 * numbers are added to moments and sketches. Six policies of twenty thousand worlds over eight years are
 * some 200 MB, and 300 with all their differences in the JSON output.
 */
export const EXACT_RUNS = 20_000;
