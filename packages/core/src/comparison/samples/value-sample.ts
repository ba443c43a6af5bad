import { Moments } from "./moments.js";
import { checkProbability } from "./check-probability.js";
import { quantileRanks } from "./quantile-ranks.js";
import {
  type Interval,
  type Mean,
  type Sample,
  type Share,
  type Summary,
  summaryOf,
  tailMean,
  wilson,
} from "./sample.js";

/**
 * A sample whose numbers are all at hand.
 *
 * @example new ValueSample(Float64Array.of(3, 1, 2)).quantile(0.5) // 2
 */
export class ValueSample implements Sample {
  private sorted: Float64Array | undefined;

  constructor(readonly values: Float64Array) {}

  get count(): number {
    return this.values.length;
  }

  get mean(): Mean {
    return new Moments().add(this.values).meanWithError;
  }

  /**
   * Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default of R and
   * NumPy).
   *
   * @param p probability in [0, 1]
   * @returns in the unit of the values
   * @throws RangeError for another p
   */
  quantile(p: number): number {
    checkProbability(p);
    const { ascending } = this;
    const place = p * (ascending.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
  }

  quantileInterval(p: number): Interval {
    checkProbability(p);
    const { ascending } = this;
    const { low, high } = quantileRanks(ascending.length, p);
    return {
      estimate: this.quantile(p),
      low: low === 0 ? -Infinity : ascending[low - 1],
      high: high > ascending.length ? Infinity : ascending[high - 1],
    };
  }

  shareAbove(threshold: number): Share {
    let above = 0;
    for (const value of this.values) above += value > threshold ? 1 : value === threshold ? 0.5 : 0;
    return wilson(above, this.values.length);
  }

  shareBeyond(threshold: number): Share {
    let beyond = 0;
    for (const value of this.values) if (value > threshold) beyond++;
    return wilson(beyond, this.values.length);
  }

  shareEqual(threshold: number): number {
    let equal = 0;
    for (const value of this.values) if (value === threshold) equal++;
    return equal / this.values.length;
  }

  meanOfWorst(share: number): Mean {
    return tailMean(each(this.ascending), this.values.length, share);
  }

  get summary(): Summary {
    return summaryOf(this);
  }

  private get ascending(): Float64Array {
    this.sorted ??= this.values.slice().sort();
    return this.sorted;
  }
}

function* each(values: Float64Array): Generator<readonly [number, number]> {
  for (const value of values) yield [value, 1];
}
