/**
 * Quantiles beyond `EXACT_RUNS` worlds are right to this share of the numbers they lie between; of numbers
 * nine million times smaller than the largest of their sign it is only known that they are so small.
 */
export const SKETCH_ACCURACY = 0.002;

// Bins end at powers of γ = (1 + a) / (1 − a); the value (1 − a) γᵏ is right to the share a in all of bin k.
const WIDTH = Math.log((1 + SKETCH_ACCURACY) / (1 - SKETCH_ACCURACY));
// Bins are made by the piece, at multiples of it, so that which there are depends on no order.
const PIECE = 128;
// Without the largest number's piece 4096: e^16 (nine million) to one. What is smaller shares the lowest bin.
const MOST = 33 * PIECE;

/** How many positive numbers lie in bins as wide as `SKETCH_ACCURACY` allows (DDSketch: Masson, Rim and Lee 2019). */
export class LogBins {
  /** How many numbers there are. */
  total = 0;
  private counts = new Float64Array(0);
  // The number of the lowest bin.
  private first = 0;

  /** Adds a number above 0. */
  add(value: number): void {
    const bin = Math.ceil(Math.log(value) / WIDTH);
    const known = bin - this.first;
    const place = known >= 0 && known < this.counts.length ? known : this.makeRoom(bin);
    this.counts[place]++;
    this.total++;
  }

  /** The number at a rank in ascending order, from 1 to `total`. */
  atRank(rank: number): number {
    let below = 0;
    let place = 0;
    while (below + this.counts[place] < rank) below += this.counts[place++];
    return this.valueOf(place);
  }

  /** The value that stands for each bin that is not empty, ascending, and how many numbers it has. */
  get filled(): (readonly [value: number, times: number])[] {
    return Array.from(this.counts, (times, place) => [this.valueOf(place), times] as const).filter(
      ([, times]) => times > 0,
    );
  }

  copy(): LogBins {
    const result = new LogBins();
    result.total = this.total;
    result.counts = this.counts.slice();
    result.first = this.first;
    return result;
  }

  private valueOf(place: number): number {
    return (1 - SKETCH_ACCURACY) * Math.exp((this.first + place) * WIDTH);
  }

  // Widens the bins so far as they may be; the place of the bin among them, or of the lowest.
  private makeRoom(bin: number): number {
    const piece = PIECE * Math.floor(bin / PIECE);
    const { first, counts } = this;
    const isEmpty = counts.length === 0;
    const until = Math.max(piece + PIECE, isEmpty ? -Infinity : first + counts.length);
    const from = Math.max(Math.min(piece, isEmpty ? Infinity : first), until - MOST);
    if (isEmpty || from !== first || until !== first + counts.length) {
      this.counts = new Float64Array(until - from);
      this.first = from;
      counts.forEach((times, place) => {
        this.counts[Math.max(0, first + place - from)] += times;
      });
    }
    return Math.max(0, bin - from);
  }
}
