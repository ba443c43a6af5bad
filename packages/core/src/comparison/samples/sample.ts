/** An estimate with its 95 % interval, in the unit of what is estimated. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** A mean with its Monte Carlo error and the 95 % interval that follows from it. */
export interface Mean extends Interval {
  /** Standard deviation of the worlds over the square root of their number. */
  readonly standardError: number;
}

/** A share of worlds with its 95 % Wilson interval. */
export type Share = Interval;

/**
 * The numbers that describe a distribution over worlds in the JSON output, in the unit of the series: its
 * mean and the quantiles p5 to p95 (5 to 95 % of worlds lie at or below).
 */
export interface Summary {
  /** The mean over worlds, in the unit of the series. */
  readonly mean: number;
  /** Its Monte Carlo standard error, in the same unit. */
  readonly standardError: number;
  /** Quantile: one world in twenty lies at or below. In the unit of the series, as all of them. */
  readonly p5: number;
  /** Lower quartile, in the unit of the series. */
  readonly p25: number;
  /** Median, in the unit of the series. */
  readonly p50: number;
  /** Upper quartile, in the unit of the series. */
  readonly p75: number;
  /** Nineteen worlds in twenty lie at or below; in the unit of the series. */
  readonly p95: number;
  /** Lower end of the 95 % interval of `p5`, in its unit; null where so few worlds cannot give one. */
  readonly p5Low: number | null;
  /** Upper end of the interval of `p5`, in its unit. */
  readonly p5High: number | null;
  /** Lower end of the interval of the median, in its unit. */
  readonly p50Low: number | null;
  /** Upper end of the interval of the median, in its unit. */
  readonly p50High: number | null;
  /** Lower end of the interval of `p95`, in its unit. */
  readonly p95Low: number | null;
  /** Upper end of the interval of `p95`, in its unit. */
  readonly p95High: number | null;
}

/**
 * One number in each of many worlds, and what can be said of its distribution. Up to `EXACT_RUNS`
 * worlds all of it is exact; beyond, quantiles and what rests on them are known to `SKETCH_ACCURACY`.
 *
 * @example result.policy("gradual").net.total.quantile(0.05)
 */
export interface Sample {
  /** Number of worlds. */
  readonly count: number;

  /**
   * The number in each world, in the order of the runs.
   *
   * @throws RangeError beyond `EXACT_RUNS` worlds, which are not kept
   */
  readonly values: Float64Array;

  /** The mean over worlds; the error is 0 with a single world. */
  readonly mean: Mean;

  /**
   * The quantile at probability `p` in [0, 1].
   *
   * @throws RangeError for another p
   */
  quantile(p: number): number;

  /**
   * The quantile with an interval that holds the true one with a probability of at least 95 %, between two
   * order statistics. An end that so few worlds cannot give is infinite.
   *
   * @param p probability in [0, 1]
   * @throws RangeError for another p
   * @example result.policy("sharp").net.total.quantileInterval(0.05).low
   */
  quantileInterval(p: number): Interval;

  /**
   * The share of worlds where the number is above a threshold; a tie counts half, as in comparing. Where
   * worlds are not kept, exact at 0 and elsewhere as if the threshold were known to `SKETCH_ACCURACY`.
   */
  shareAbove(threshold: number): Share;

  /** The share of worlds where the number is beyond a threshold; equal to it is not beyond. Exact as `shareAbove`. */
  shareBeyond(threshold: number): Share;

  /**
   * The share of worlds where the number is exactly the threshold.
   *
   * @throws RangeError for another than 0 beyond `EXACT_RUNS` worlds, which are not kept
   */
  shareEqual(threshold: number): number;

  /**
   * The mean of the worst worlds: the conditional value at risk (expected shortfall), of low numbers.
   * Its error is that of the tail and of where the tail begins (Trindade and others 2007); infinite where
   * one of many worlds is all the tail.
   *
   * @param share of worlds that are the worst, in (0, 1]
   * @throws RangeError for another share
   * @example result.policy("sharp").net.total.meanOfWorst(0.05).estimate
   */
  meanOfWorst(share: number): Mean;

  /** The summary of the JSON output. */
  readonly summary: Summary;
}

// The 97.5 % quantile of the standard normal distribution.
const Z95 = 1.959963984540054;

/**
 * A mean with the 95 % interval of the normal distribution around it: ± 1.96 standard errors, in the unit
 * of the mean. Source: the central limit theorem; it holds for means of many independent worlds.
 * @example meanWithError(10, 2).low // 6.08
 */
export function meanWithError(estimate: number, standardError: number): Mean {
  return {
    estimate,
    standardError,
    low: estimate - Z95 * standardError,
    high: estimate + Z95 * standardError,
  };
}

/**
 * The Wilson score interval of a share (Wilson 1927), at 95 %.
 *
 * @param count how many worlds of `n` had it
 * @returns shares from 0 to 1; the interval stays within them
 * @example wilson(5, 10).low // 0.2366
 */
export function wilson(count: number, n: number): Share {
  const estimate = count / n;
  const z2 = Z95 * Z95;
  const centre = (estimate + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((estimate * (1 - estimate)) / n + z2 / (4 * n * n));
  // At the ends rounding may leave the bound a hair on the wrong side of the estimate.
  return {
    estimate,
    low: Math.max(0, Math.min(estimate, centre - half)),
    high: Math.min(1, Math.max(estimate, centre + half)),
  };
}

/** The summary of a sample. */
export function summaryOf(sample: Sample): Summary {
  const { estimate, standardError } = sample.mean;
  return {
    mean: estimate,
    standardError,
    p5: sample.quantile(0.05),
    p25: sample.quantile(0.25),
    p50: sample.quantile(0.5),
    p75: sample.quantile(0.75),
    p95: sample.quantile(0.95),
    p5Low: endOf(sample.quantileInterval(0.05).low),
    p5High: endOf(sample.quantileInterval(0.05).high),
    p50Low: endOf(sample.quantileInterval(0.5).low),
    p50High: endOf(sample.quantileInterval(0.5).high),
    p95Low: endOf(sample.quantileInterval(0.95).low),
    p95High: endOf(sample.quantileInterval(0.95).high),
  };
}

// JSON has no infinity.
function endOf(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}

/**
 * The mean of a tail from the numbers in it; NaN where there are none.
 *
 * @param ascending values and how often each is there, ascending; read until the tail is full
 * @param count of the whole sample
 */
export function tailMean(
  ascending: Iterable<readonly [value: number, times: number]>,
  count: number,
  share: number,
): Mean {
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`The share of the worst worlds must be above 0 and at most 1; received ${share}.`);
  }
  const worst = Math.min(count, Math.max(1, Math.round(share * count)));
  const tail: (readonly [number, number])[] = [];
  let sum = 0;
  let taken = 0;
  for (const [value, times] of ascending) {
    const kept = Math.min(times, worst - taken);
    tail.push([value, kept]);
    sum += kept * value;
    taken += kept;
    if (taken === worst) break;
  }
  const estimate = sum / worst;
  let squares = 0;
  for (const [value, times] of tail) squares += times * (value - estimate) ** 2;
  const edge = tail.at(-1)?.[0] ?? Number.NaN;
  const variance = squares / Math.max(1, worst - 1) + (1 - worst / count) * (edge - estimate) ** 2;
  // Of one world in many it is not known; a single world has no spread, as in `mean`.
  const known = worst > 1 || count <= 1;
  return meanWithError(estimate, known ? Math.sqrt(variance / worst) : Infinity);
}
