import { EXACT_RUNS } from "./exact-runs.js";
import { LogBins } from "./log-bins.js";
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
 * A sample that numbers are added to and not kept: mean and spread are exact but for rounding, counts at
 * zero are exact, and quantiles are right to `SKETCH_ACCURACY`. Its memory does not grow with the number
 * of worlds.
 */
export class SketchedSample implements Sample {
  private constructor(
    private readonly moments: Moments,
    private readonly positive: LogBins,
    // Their sizes.
    private readonly negative: LogBins,
    private zeros: number,
    private least: number,
    private largest: number,
  ) {}

  /** A sample without worlds. */
  static empty(): SketchedSample {
    return new SketchedSample(new Moments(), new LogBins(), new LogBins(), 0, Infinity, -Infinity);
  }

  /**
   * Adds a batch; batches must come in the order of their runs for the same bits.
   *
   * @throws RangeError for what is not a finite number, which has no bin
   */
  add(values: Float64Array): void {
    for (const value of values) {
      if (value > 0 && value < Infinity) this.positive.add(value);
      else if (value < 0 && value > -Infinity) this.negative.add(-value);
      else if (value === 0) this.zeros++;
      else throw new RangeError(`A world gave ${value}, which is no finite number.`);
      if (value < this.least) this.least = value;
      if (value > this.largest) this.largest = value;
    }
    this.moments.add(values);
  }

  get count(): number {
    return this.moments.count;
  }

  get values(): Float64Array {
    throw new RangeError(
      `Single worlds are kept up to ${EXACT_RUNS} runs; there are ${this.count}. Ask for fewer runs, or for the mean, quantiles and shares.`,
    );
  }

  get mean(): Mean {
    return this.moments.meanWithError;
  }

  /** Between order statistics as in `ValueSample`. */
  quantile(p: number): number {
    checkProbability(p);
    const place = p * (this.count - 1);
    const below = Math.floor(place);
    const value = this.atRank(below + 1);
    return place === below ? value : value + (place - below) * (this.atRank(below + 2) - value);
  }

  quantileInterval(p: number): Interval {
    checkProbability(p);
    const { low, high } = quantileRanks(this.count, p);
    return {
      estimate: this.quantile(p),
      low: low === 0 ? -Infinity : this.atRank(low),
      high: high > this.count ? Infinity : this.atRank(high),
    };
  }

  shareAbove(threshold: number): Share {
    return wilson(this.countAbove(threshold) + (threshold === 0 ? this.zeros / 2 : 0), this.count);
  }

  shareBeyond(threshold: number): Share {
    return wilson(this.countAbove(threshold), this.count);
  }

  shareEqual(threshold: number): number {
    if (threshold !== 0) {
      throw new RangeError(
        `Beyond ${EXACT_RUNS} runs single worlds are not kept: how many are exactly ${threshold} is not known, only how many are 0.`,
      );
    }
    return this.zeros / this.count;
  }

  meanOfWorst(share: number): Mean {
    return tailMean(this.ascending, this.count, share);
  }

  get summary(): Summary {
    return summaryOf(this);
  }

  /** The sample of the same numbers with their signs turned. */
  negated(): SketchedSample {
    const { moments, positive, negative, zeros, least, largest } = this;
    // As differences, so that zero does not become −0.
    return new SketchedSample(
      moments.negated(),
      negative.copy(),
      positive.copy(),
      zeros,
      0 - largest,
      0 - least,
    );
  }

  // The number at a rank in ascending order, the lowest being 1; NaN where there is none.
  private atRank(rank: number): number {
    const { positive, negative, zeros, count } = this;
    if (!(rank >= 1 && rank <= count)) return Number.NaN;
    // The lowest number has the largest size.
    if (rank <= negative.total) return this.within(0 - negative.atRank(negative.total + 1 - rank));
    if (rank <= negative.total + zeros) return 0;
    return this.within(positive.atRank(rank - negative.total - zeros));
  }

  // A bin's value may lie beyond the least or the largest number in it.
  private within(value: number): number {
    return Math.min(Math.max(value, this.least), this.largest);
  }

  // Exact at 0; elsewhere numbers in the threshold's own bin count by the bin's value.
  private countAbove(threshold: number): number {
    if (threshold === 0) return this.positive.total;
    let above = 0;
    for (const [value, times] of this.ascending) if (value > threshold) above += times;
    return above;
  }

  // The value that stands for each bin, ascending, and how many numbers it has.
  private get ascending(): (readonly [value: number, times: number])[] {
    const { positive, negative, zeros } = this;
    return [
      ...negative.filled.reverse().map(([size, times]) => [this.within(0 - size), times] as const),
      ...(zeros > 0 ? [[0, zeros] as const] : []),
      ...positive.filled.map(([size, times]) => [this.within(size), times] as const),
    ];
  }
}
