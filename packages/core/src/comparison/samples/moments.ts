import { type Mean, meanWithError } from "./sample.js";

/**
 * The number, mean and spread of numbers that come batch by batch. A batch is summed around its own
 * mean and then merged (Chan, Golub and LeVeque 1983); all as distances from the very first number, so
 * that no digits get lost where numbers are large and their spread is small. Merged in the order of the
 * batches, the result is the same to the bit whoever has summed them. Equal numbers have that mean and no
 * spread, to the bit.
 *
 * @example new Moments().add([1, 2, 3]).variance // 1
 */
export class Moments {
  /** Number of values added. */
  count = 0;
  private origin = 0;
  private fromOrigin = 0;
  private squares = 0;

  /** Adds a batch of values, all of one unit. */
  add(values: ArrayLike<number>): this {
    const n = values.length;
    if (n === 0) return this;
    if (this.count === 0) this.origin = values[0];
    const { origin } = this;
    const mean = meanFrom(origin, values);
    let squares = 0;
    for (let i = 0; i < n; i++) squares += (values[i] - origin - mean) ** 2;
    const distance = mean - this.fromOrigin;
    const count = this.count + n;
    this.squares += squares + (distance * distance * this.count * n) / count;
    this.fromOrigin += (distance * n) / count;
    this.count = count;
    return this;
  }

  /** The mean, in the unit of the values; 0 where there are no numbers. */
  get mean(): number {
    return this.origin + this.fromOrigin;
  }

  /** Sample variance, with n − 1 below; 0 for a single number. */
  get variance(): number {
    return this.count > 1 ? this.squares / (this.count - 1) : 0;
  }

  /** Of the mean. */
  get standardError(): number {
    return this.count > 1 ? Math.sqrt(this.variance / this.count) : 0;
  }

  /** The mean with its error; NaN where there are no numbers. */
  get meanWithError(): Mean {
    return meanWithError(this.count > 0 ? this.mean : Number.NaN, this.standardError);
  }

  /** The moments of the same numbers with their signs turned. */
  negated(): Moments {
    const result = new Moments();
    result.count = this.count;
    // As differences, so that zero does not become −0.
    result.origin = 0 - this.origin;
    result.fromOrigin = 0 - this.fromOrigin;
    result.squares = this.squares;
    return result;
  }
}

/** How far two numbers of the same worlds go together, batch by batch, as `Moments`. */
export class CoMoments {
  private count = 0;
  private origin = 0;
  private secondOrigin = 0;
  private fromOrigin = 0;
  private fromSecondOrigin = 0;
  private products = 0;

  /** Adds a batch of pairs, one from each list in the same order, each list in a unit of its own. */
  add(first: ArrayLike<number>, second: ArrayLike<number>): this {
    const n = first.length;
    if (n === 0) return this;
    if (this.count === 0) [this.origin, this.secondOrigin] = [first[0], second[0]];
    const { origin, secondOrigin } = this;
    const mean = meanFrom(origin, first);
    const secondMean = meanFrom(secondOrigin, second);
    let products = 0;
    for (let i = 0; i < n; i++) {
      products += (first[i] - origin - mean) * (second[i] - secondOrigin - secondMean);
    }
    const count = this.count + n;
    const [apart, secondApart] = [mean - this.fromOrigin, secondMean - this.fromSecondOrigin];
    this.products += products + (apart * secondApart * this.count * n) / count;
    this.fromOrigin += (apart * n) / count;
    this.fromSecondOrigin += (secondApart * n) / count;
    this.count = count;
    return this;
  }

  /** Sample covariance, with n − 1 below; 0 for a single pair. */
  get covariance(): number {
    return this.count > 1 ? this.products / (this.count - 1) : 0;
  }
}

// The mean of the distances from an origin.
function meanFrom(origin: number, values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] - origin;
  return sum / values.length;
}
