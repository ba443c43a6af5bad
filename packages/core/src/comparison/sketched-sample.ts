import { LogCollapsingLowestDenseDDSketch } from "@datadog/sketches-js";
import { EXACT_RUNS } from "./exact-runs.js";
import { Moments } from "./moments.js";
import { quantileRanks } from "./quantile-ranks.js";
import {
  type Interval,
  type Mean,
  meanWithError,
  type Sample,
  type Share,
  type Summary,
  summaryOf,
  tailMean,
  wilson,
} from "./sample.js";

/** Quantiles beyond `EXACT_RUNS` worlds are right to this share of themselves. */
export const SKETCH_ACCURACY = 0.002;

// Numbers more than e^16 (nine million) times smaller than the largest share a bin at the lower end.
const BINS = 4096;

/**
 * A sample that numbers are added to and not kept: mean and spread are exact but for rounding, counts at
 * zero are exact, and quantiles come from a DDSketch (Masson, Rim and Lee 2019), whose bins are as
 * wide as `SKETCH_ACCURACY` allows. Its memory does not grow with the number of worlds.
 */
export class SketchedSample implements Sample {
  private constructor(
    private readonly moments: Moments,
    private readonly sketch: LogCollapsingLowestDenseDDSketch,
  ) {}

  /** A sample without worlds. */
  static empty(): SketchedSample {
    return new SketchedSample(
      new Moments(),
      new LogCollapsingLowestDenseDDSketch({ relativeAccuracy: SKETCH_ACCURACY, binLimit: BINS }),
    );
  }

  /** Adds a batch; batches must come in the order of their runs for the same bits. */
  add(values: Float64Array): void {
    this.moments.add(values);
    for (const value of values) this.sketch.accept(value);
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
    return meanWithError(this.count === 0 ? Number.NaN : this.moments.mean, this.moments.standardError);
  }

  quantile(p: number): number {
    return this.within(this.sketch.getValueAtQuantile(p));
  }

  quantileInterval(p: number): Interval {
    const { low, high } = quantileRanks(this.count, p);
    const atRank = (rank: number) => this.quantile((rank - 1) / Math.max(1, this.count - 1));
    return {
      estimate: this.quantile(p),
      low: low === 0 ? -Infinity : atRank(low),
      high: high > this.count ? Infinity : atRank(high),
    };
  }

  shareAbove(threshold: number): Share {
    return wilson(this.countAbove(threshold) + 0.5 * this.countEqual(threshold), this.count);
  }

  shareBeyond(threshold: number): Share {
    return wilson(this.countAbove(threshold), this.count);
  }

  shareEqual(threshold: number): number {
    return this.countEqual(threshold) / this.count;
  }

  meanOfWorst(share: number): Mean {
    return tailMean(this.ascending(), this.count, share);
  }

  get summary(): Summary {
    return summaryOf(this);
  }

  /** The sample of the same numbers with their signs turned. */
  negated(): SketchedSample {
    const result = new SketchedSample(this.moments.negated(), SketchedSample.empty().sketch);
    const { sketch } = this;
    result.sketch.store.copy(sketch.negativeStore);
    result.sketch.negativeStore.copy(sketch.store);
    result.sketch.zeroCount = sketch.zeroCount;
    result.sketch.count = sketch.count;
    result.sketch.min = 0 - sketch.max;
    result.sketch.max = 0 - sketch.min;
    return result;
  }

  // A bin's value may lie beyond the least or the largest number in it.
  private within(value: number): number {
    return Math.min(Math.max(value, this.sketch.min), this.sketch.max);
  }

  // Exact at 0; elsewhere numbers in the threshold's own bin count by the bin's value.
  private countAbove(threshold: number): number {
    let above = 0;
    for (const [value, times] of this.ascending()) if (value > threshold) above += times;
    return above;
  }

  private countEqual(threshold: number): number {
    return threshold === 0 ? this.sketch.zeroCount : 0;
  }

  /** The bins in ascending order: the value that stands for each, and how many numbers it has. */
  private *ascending(): Generator<readonly [value: number, times: number]> {
    const { mapping, store, negativeStore, zeroCount } = this.sketch;
    for (let key = negativeStore.maxKey; key >= negativeStore.minKey; key--) {
      const times = negativeStore.bins[key - negativeStore.offset];
      if (times > 0) yield [this.within(0 - mapping.value(key)), times];
    }
    if (zeroCount > 0) yield [0, zeroCount];
    for (let key = store.minKey; key <= store.maxKey; key++) {
      const times = store.bins[key - store.offset];
      if (times > 0) yield [this.within(mapping.value(key)), times];
    }
  }
}
