import type { Matrix } from "../simulation/index.js";
import { Sample, type Share, type Summary, wilson } from "./sample.js";

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
    const { length } = this.horizon.years;
    this.columns[column] ??= new Sample(
      Float64Array.from(
        { length: this.matrix.length / length },
        (_, run) => this.matrix[run * length + column],
      ),
    );
    return this.columns[column];
  }

  /** The sum over the whole run, world by world. Meaningless for balances and counts of persons. */
  get total(): Sample {
    this.whole ??= this.sum(this.horizon.years.length);
    return this.whole;
  }

  /** The sum over the plan years, world by world. */
  get planTotal(): Sample {
    this.plan ??= this.sum(this.horizon.planYears);
    return this.plan;
  }

  /**
   * The chance that the measure falls below a threshold at some year-end up to a year.
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
          while (y <= last && this.matrix[run * length + y] >= threshold) y++;
          if (y <= last) count++;
        }
        return wilson(count, runs);
      },
    };
  }

  /** This series minus another of the same worlds, world by world. */
  minus(other: Series): Series {
    return new Series(
      this.horizon,
      this.matrix.map((value, i) => value - other.matrix[i]),
    );
  }

  /** The same with the sign turned. */
  negated(): Series {
    // 0 − x, so that zero does not become −0.
    return new Series(
      this.horizon,
      this.matrix.map((value) => 0 - value),
    );
  }

  /** This series plus another of the same worlds, world by world. */
  plus(other: Series): Series {
    return new Series(
      this.horizon,
      this.matrix.map((value, i) => value + other.matrix[i]),
    );
  }

  /** Summaries by year and, where asked for, of the totals. */
  summaries(totals: boolean): { byYear: Summary[]; total?: Summary; planTotal?: Summary } {
    const byYear = this.byYear.map(({ summary }) => summary);
    return totals ? { byYear, total: this.total.summary, planTotal: this.planTotal.summary } : { byYear };
  }

  private sum(years: number): Sample {
    const { length } = this.horizon.years;
    return new Sample(
      Float64Array.from({ length: this.matrix.length / length }, (_, run) => {
        let total = 0;
        for (let y = 0; y < years; y++) total += this.matrix[run * length + y];
        return total;
      }),
    );
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
