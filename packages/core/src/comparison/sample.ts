import { quantileRanks } from "./quantile-ranks.js";

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

/** The numbers that describe a distribution over worlds in the JSON output. */
export interface Summary {
  readonly mean: number;
  readonly standardError: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

// The 97.5 % quantile of the standard normal distribution.
const Z95 = 1.959963984540054;

/**
 * One number in each of many worlds, and what can be said of its distribution.
 *
 * @example result.policy("gradual").net.total.quantile(0.05)
 */
export class Sample {
  private sorted: Float64Array | undefined;

  constructor(
    /** The number in each world, in the order of the runs. */
    readonly values: Float64Array,
  ) {}

  /** The mean over worlds; the error is 0 with a single world. */
  get mean(): Mean {
    const n = this.values.length;
    let sum = 0;
    for (const value of this.values) sum += value;
    const estimate = sum / n;
    let squares = 0;
    for (const value of this.values) squares += (value - estimate) ** 2;
    const standardError = n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0;
    return meanWithError(estimate, standardError);
  }

  /**
   * The quantile at probability `p` in [0, 1]: linear interpolation between order statistics
   * (type 7 of Hyndman and Fan 1996, the default of R and NumPy).
   */
  quantile(p: number): number {
    const { ascending } = this;
    const place = p * (ascending.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
  }

  /**
   * The quantile with an interval that holds the true one with a probability of at least 95 %, between two
   * order statistics. An end that so few worlds cannot give is infinite.
   *
   * @param p probability in [0, 1]
   * @example result.policy("sharp").net.total.quantileInterval(0.05).low
   */
  quantileInterval(p: number): Interval {
    const estimate = this.quantile(p);
    const { ascending } = this;
    const { low, high } = quantileRanks(ascending.length, p);
    return {
      estimate,
      low: low === 0 ? -Infinity : ascending[low - 1],
      high: high > ascending.length ? Infinity : ascending[high - 1],
    };
  }

  /** The share of worlds where the number is above a threshold; a tie counts half, as in comparing. */
  shareAbove(threshold: number): Share {
    let above = 0;
    for (const value of this.values) above += value > threshold ? 1 : value === threshold ? 0.5 : 0;
    return wilson(above, this.values.length);
  }

  /** The share of worlds where the number is beyond a threshold; equal to it is not beyond. */
  shareBeyond(threshold: number): Share {
    let beyond = 0;
    for (const value of this.values) if (value > threshold) beyond++;
    return wilson(beyond, this.values.length);
  }

  /** The share of worlds where the number is exactly the threshold. */
  shareEqual(threshold: number): number {
    let equal = 0;
    for (const value of this.values) if (value === threshold) equal++;
    return equal / this.values.length;
  }

  /**
   * The mean of the worst worlds: the conditional value at risk (expected shortfall), of low numbers.
   * Its error is that of the tail and of where the tail begins (Trindade and others 2007).
   *
   * @param share of worlds that are the worst, in (0, 1]
   * @example result.policy("sharp").net.total.meanOfWorst(0.05).estimate
   */
  meanOfWorst(share: number): Mean {
    if (!(share > 0 && share <= 1)) {
      throw new RangeError(`The share of the worst worlds must be above 0 and at most 1; received ${share}.`);
    }
    const { ascending } = this;
    const { length } = ascending;
    const worst = Math.max(1, Math.round(share * length));
    let sum = 0;
    for (let i = 0; i < worst; i++) sum += ascending[i];
    const estimate = sum / worst;
    let squares = 0;
    for (let i = 0; i < worst; i++) squares += (ascending[i] - estimate) ** 2;
    const edge = ascending[worst - 1];
    const variance = squares / Math.max(1, worst - 1) + (1 - worst / length) * (edge - estimate) ** 2;
    const standardError = worst > 1 ? Math.sqrt(variance / worst) : 0;
    return meanWithError(estimate, standardError);
  }

  private get ascending(): Float64Array {
    this.sorted ??= this.values.slice().sort();
    return this.sorted;
  }

  /** The summary of the JSON output. */
  get summary(): Summary {
    const { estimate, standardError } = this.mean;
    return {
      mean: estimate,
      standardError,
      p5: this.quantile(0.05),
      p25: this.quantile(0.25),
      p50: this.quantile(0.5),
      p75: this.quantile(0.75),
      p95: this.quantile(0.95),
    };
  }
}

/** A mean with the 95 % interval of the normal distribution around it. */
export function meanWithError(estimate: number, standardError: number): Mean {
  return {
    estimate,
    standardError,
    low: estimate - Z95 * standardError,
    high: estimate + Z95 * standardError,
  };
}

/** The Wilson score interval of a share (Wilson 1927), at 95 %. */
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
