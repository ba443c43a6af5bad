import type { Matrix } from "../../simulation/index.js";
import { type Share, wilson } from "../samples/sample.js";
import { type Horizon, placeOf, type Series, summariesOf } from "./series.js";
import { ValueSample } from "../samples/value-sample.js";

// Amounts are sums of twelfths: a balance of exactly 0 may come out a hair below it.
const HALF_ORE = 0.005;

/** A series whose numbers are all at hand. */
export class KeptSeries implements Series {
  private readonly columns: (ValueSample | undefined)[] = [];
  private whole: ValueSample | undefined;
  private plan: ValueSample | undefined;

  constructor(
    readonly horizon: Horizon,
    /** `[run * years + year]` */
    private readonly matrix: Matrix,
  ) {}

  get byYear(): readonly ValueSample[] {
    return this.horizon.years.map((year) => this.in(year));
  }

  in(year: number): ValueSample {
    const column = placeOf(this.horizon, year);
    this.columns[column] ??= this.collect(column, column + 1);
    return this.columns[column];
  }

  get total(): ValueSample {
    this.whole ??= this.collect(0, this.horizon.years.length);
    return this.whole;
  }

  get planTotal(): ValueSample {
    this.plan ??= this.collect(0, this.horizon.planYears);
    return this.plan;
  }

  /**
   * The least number up to a year, in each world; what is zero to the øre is zero.
   *
   * @throws RangeError for a year that was not simulated
   */
  lowestUpTo(year: number): Float64Array {
    const last = placeOf(this.horizon, year);
    const { length } = this.horizon.years;
    const lowest = new Float64Array(this.matrix.length / length).fill(Infinity);
    for (let run = 0; run < lowest.length; run++) {
      for (let y = 0; y <= last; y++) lowest[run] = Math.min(lowest[run], this.matrix[run * length + y]);
      if (Math.abs(lowest[run]) < HALF_ORE) lowest[run] = 0;
    }
    return lowest;
  }

  /**
   * Whether the number fell below a threshold in some year up to a year, in each world; equal to the øre is not below.
   *
   * @throws RangeError for a year that was not simulated
   */
  belowBy(threshold: number, year: number): boolean[] {
    return Array.from(this.lowestUpTo(year), (lowest) => lowest <= threshold - HALF_ORE);
  }

  probabilityBelow(threshold: number): { by(year: number): Share } {
    return {
      by: (year) => {
        const below = this.belowBy(threshold, year);
        return wilson(below.filter(Boolean).length, below.length);
      },
    };
  }

  minus(other: Series): KeptSeries {
    return this.combine(other, 1, -1);
  }

  plus(other: Series): KeptSeries {
    return this.combine(other, 1, 1);
  }

  negated(): KeptSeries {
    // As a difference from zero, so that zero does not become −0.
    return this.combine(this, 0, -1);
  }

  /** The same in some of the worlds alone: those for which `belongs` is true, by the place of the run. */
  among(belongs: readonly boolean[]): KeptSeries {
    const { length } = this.horizon.years;
    const runs = this.matrix.length / length;
    const kept: number[] = [];
    for (let run = 0; run < runs; run++) if (belongs[run]) kept.push(run);
    const result = new Float64Array(kept.length * length);
    kept.forEach((run, place) => {
      result.set(this.matrix.subarray(run * length, (run + 1) * length), place * length);
    });
    return new KeptSeries(this.horizon, result);
  }

  summaries(totals: boolean) {
    // Samples made for it alone: kept, those of a whole comparison take several times the room of its numbers.
    return summariesOf(new KeptSeries(this.horizon, this.matrix), totals);
  }

  // Plain loops: these run over every number of the comparison.
  private combine(other: Series, weight: number, otherWeight: number): KeptSeries {
    if (!(other instanceof KeptSeries && other.matrix.length === this.matrix.length)) {
      throw new RangeError("Both series must be of the same worlds.");
    }
    const { matrix } = this;
    const result = new Float64Array(matrix.length);
    for (let i = 0; i < result.length; i++) result[i] = weight * matrix[i] + otherWeight * other.matrix[i];
    return new KeptSeries(this.horizon, result);
  }

  // The sum of the columns `from` to before `until`, for each run.
  private collect(from: number, until: number): ValueSample {
    const { length } = this.horizon.years;
    const sums = new Float64Array(this.matrix.length / length);
    for (let run = 0; run < sums.length; run++) {
      let sum = 0;
      for (let column = from; column < until; column++) sum += this.matrix[run * length + column];
      sums[run] = sum;
    }
    return new ValueSample(sums);
  }
}
