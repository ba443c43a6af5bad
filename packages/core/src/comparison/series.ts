import type { Matrix } from "../simulation/index.js";
import { Sample, type Share, type Summary, wilson } from "./sample.js";

// Amounts are sums of twelfths: a balance of exactly 0 may come out a hair below it.
const HALF_ORE = 0.005;

/** The horizon that a series spans. */
export interface Horizon {
  /** Calendar years, the first plan year first. */
  readonly years: readonly number[];
  /** How many of them are plan years. */
  readonly planYears: number;
}

/**
 * A measure over years and worlds: each year on its own, and, for what can be added, the plan
 * years and the whole run.
 */
export class Series {
  private readonly columns: (Sample | undefined)[] = [];
  private whole: Sample | undefined;
  private plan: Sample | undefined;

  constructor(
    readonly horizon: Horizon,
    /** `[run * years + year]` */
    private readonly matrix: Matrix,
  ) {}

  /** The sample of each year, in the order of `horizon.years`. */
  get byYear(): readonly Sample[] {
    return this.horizon.years.map((year) => this.in(year));
  }

  /**
   * The sample of one calendar year.
   *
   * @throws RangeError when the year was not simulated
   */
  in(year: number): Sample {
    const column = this.columnOf(year);
    this.columns[column] ??= this.collect(column, column + 1);
    return this.columns[column];
  }

  /** The sum over the whole run, world by world. Meaningless for balances and counts of persons. */
  get total(): Sample {
    this.whole ??= this.collect(0, this.horizon.years.length);
    return this.whole;
  }

  /** The sum over the plan years, world by world. */
  get planTotal(): Sample {
    this.plan ??= this.collect(0, this.horizon.planYears);
    return this.plan;
  }

  /**
   * The chance that the measure falls below a threshold at some year-end up to a year. What is
   * equal to the øre is not below.
   *
   * @example result.policy("sharp").fund.probabilityBelow(0).by(2027).estimate
   */
  probabilityBelow(threshold: number): { by(year: number): Share } {
    return {
      by: (year) => {
        const last = this.columnOf(year);
        const { length } = this.horizon.years;
        const runs = this.matrix.length / length;
        let count = 0;
        for (let run = 0; run < runs; run++) {
          let y = 0;
          while (y <= last && this.matrix[run * length + y] > threshold - HALF_ORE) y++;
          if (y <= last) count++;
        }
        return wilson(count, runs);
      },
    };
  }

  /** This series minus another of the same worlds, world by world. */
  minus(other: Series): Series {
    return this.combine(other, 1, -1);
  }

  /** This series plus another of the same worlds, world by world. */
  plus(other: Series): Series {
    return this.combine(other, 1, 1);
  }

  /** The same in some of the worlds alone: those for which `belongs` is true, by the place of the run. */
  among(belongs: readonly boolean[]): Series {
    const { length } = this.horizon.years;
    const runs = this.matrix.length / length;
    const kept: number[] = [];
    for (let run = 0; run < runs; run++) if (belongs[run]) kept.push(run);
    const result = new Float64Array(kept.length * length);
    kept.forEach((run, place) => {
      result.set(this.matrix.subarray(run * length, (run + 1) * length), place * length);
    });
    return new Series(this.horizon, result);
  }

  /** The same with the sign turned. */
  negated(): Series {
    // As a difference from zero, so that zero does not become −0.
    return this.combine(this, 0, -1);
  }

  /** Summaries by year and, where asked for, of the totals. */
  summaries(totals: boolean): { byYear: Summary[]; total?: Summary; planTotal?: Summary } {
    const byYear = this.byYear.map(({ summary }) => summary);
    return totals ? { byYear, total: this.total.summary, planTotal: this.planTotal.summary } : { byYear };
  }

  // Plain loops: these run over every number of the comparison.
  private combine(other: Series, weight: number, otherWeight: number): Series {
    const { matrix } = this;
    const result = new Float64Array(matrix.length);
    for (let i = 0; i < result.length; i++) result[i] = weight * matrix[i] + otherWeight * other.matrix[i];
    return new Series(this.horizon, result);
  }

  // The sum of the columns `from` to before `until`, for each run.
  private collect(from: number, until: number): Sample {
    const { length } = this.horizon.years;
    const sums = new Float64Array(this.matrix.length / length);
    for (let run = 0; run < sums.length; run++) {
      let sum = 0;
      for (let column = from; column < until; column++) sum += this.matrix[run * length + column];
      sums[run] = sum;
    }
    return new Sample(sums);
  }

  private columnOf(year: number): number {
    const column = this.horizon.years.indexOf(year);
    if (column < 0) {
      const { years } = this.horizon;
      throw new RangeError(`${year} was not simulated; the years are ${years[0]} to ${years.at(-1)}.`);
    }
    return column;
  }
}
