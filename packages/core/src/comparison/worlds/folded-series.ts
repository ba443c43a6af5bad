import { EXACT_RUNS } from "../samples/exact-runs.js";
import type { KeptSeries } from "./kept-series.js";
import type { Share } from "../samples/sample.js";
import { type Horizon, placeOf, type Series, summariesOf } from "./series.js";
import { SketchedSample } from "../samples/sketched-sample.js";

/** A series that batches are added to and not kept; its memory does not grow with the number of worlds. */
export class FoldedSeries implements Series {
  private constructor(
    readonly horizon: Horizon,
    readonly byYear: readonly SketchedSample[],
    readonly total: SketchedSample,
    readonly planTotal: SketchedSample,
    // The least number up to each year; empty where nobody asks for it.
    private readonly lowest: readonly SketchedSample[],
  ) {}

  /**
   * A series without worlds.
   *
   * @param balance whether it may be asked for the chance to fall below a threshold
   */
  static empty(horizon: Horizon, balance: boolean): FoldedSeries {
    const perYear = () => horizon.years.map(() => SketchedSample.empty());
    return new FoldedSeries(
      horizon,
      perYear(),
      SketchedSample.empty(),
      SketchedSample.empty(),
      balance ? perYear() : [],
    );
  }

  /** A series that is 0 in so many worlds. */
  static zero(horizon: Horizon, worlds: number): FoldedSeries {
    const zero = SketchedSample.empty();
    zero.add(new Float64Array(worlds));
    return new FoldedSeries(
      horizon,
      horizon.years.map(() => zero),
      zero,
      zero,
      [],
    );
  }

  /** Adds a batch; batches must come in the order of their runs for the same bits. */
  add(batch: KeptSeries): void {
    batch.byYear.forEach(({ values }, year) => this.byYear[year].add(values));
    this.total.add(batch.total.values);
    this.planTotal.add(batch.planTotal.values);
    this.lowest.forEach((sample, year) => sample.add(batch.lowestUpTo(this.horizon.years[year])));
  }

  in(year: number): SketchedSample {
    return this.byYear[placeOf(this.horizon, year)];
  }

  probabilityBelow(threshold: number): { by(year: number): Share } {
    return {
      by: (year) => {
        const lowest = this.lowest[placeOf(this.horizon, year)];
        if (lowest === undefined)
          throw notKept("the chance to fall below a threshold, but for a policy's fund");
        return lowest.negated().shareBeyond(-threshold);
      },
    };
  }

  minus(): never {
    throw notKept("sums and differences but the named ones");
  }

  plus(): never {
    throw notKept("sums and differences but the named ones");
  }

  negated(): FoldedSeries {
    const turned = (samples: readonly SketchedSample[]) => samples.map((sample) => sample.negated());
    return new FoldedSeries(
      this.horizon,
      turned(this.byYear),
      this.total.negated(),
      this.planTotal.negated(),
      [],
    );
  }

  summaries(totals: boolean) {
    return summariesOf(this, totals);
  }
}

function notKept(what: string): RangeError {
  return new RangeError(`Beyond ${EXACT_RUNS} runs single worlds are not kept: there is no telling ${what}.`);
}
