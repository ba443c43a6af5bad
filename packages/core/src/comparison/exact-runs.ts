/**
 * Up to so many worlds every number is kept and every statistic is exact. Beyond, memory is bounded:
 * numbers are added to moments and sketches. Six policies of twenty thousand worlds are some 200 MB.
 */
export const EXACT_RUNS = 20_000;
