/**
 * The number, mean and spread of numbers that come batch by batch. A batch is summed around its own
 * mean and then merged (Chan, Golub and LeVeque 1983), so that digits do not get lost; merged in the
 * order of the batches, the result is the same to the bit whoever has summed them.
 *
 * @example new Moments().add([1, 2, 3]).variance // 1
 */
export class Moments {
  count = 0;
  mean = 0;
  private squares = 0;

  /** Adds a batch of numbers. */
  add(values: ArrayLike<number>): this {
    const n = values.length;
    if (n === 0) return this;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[i];
    const mean = sum / n;
    let squares = 0;
    for (let i = 0; i < n; i++) squares += (values[i] - mean) ** 2;
    const distance = mean - this.mean;
    const count = this.count + n;
    this.squares += squares + (distance * distance * this.count * n) / count;
    this.mean += (distance * n) / count;
    this.count = count;
    return this;
  }

  /** Sample variance, with n − 1 below; 0 for a single number. */
  get variance(): number {
    return this.count > 1 ? this.squares / (this.count - 1) : 0;
  }

  /** Of the mean. */
  get standardError(): number {
    return this.count > 1 ? Math.sqrt(this.variance / this.count) : 0;
  }

  /** The moments of the same numbers with their signs turned. */
  negated(): Moments {
    const result = new Moments();
    result.count = this.count;
    // As a difference, so that zero does not become −0.
    result.mean = 0 - this.mean;
    result.squares = this.squares;
    return result;
  }
}

/** How far two numbers of the same worlds go together, batch by batch, as `Moments`. */
export class CoMoments {
  private count = 0;
  private firstMean = 0;
  private secondMean = 0;
  private products = 0;

  /** Adds a batch of pairs. */
  add(first: ArrayLike<number>, second: ArrayLike<number>): this {
    const n = first.length;
    if (n === 0) return this;
    let firstSum = 0;
    let secondSum = 0;
    for (let i = 0; i < n; i++) {
      firstSum += first[i];
      secondSum += second[i];
    }
    const firstMean = firstSum / n;
    const secondMean = secondSum / n;
    let products = 0;
    for (let i = 0; i < n; i++) products += (first[i] - firstMean) * (second[i] - secondMean);
    const count = this.count + n;
    const [apart, secondApart] = [firstMean - this.firstMean, secondMean - this.secondMean];
    this.products += products + (apart * secondApart * this.count * n) / count;
    this.firstMean += (apart * n) / count;
    this.secondMean += (secondApart * n) / count;
    this.count = count;
    return this;
  }

  /** Sample covariance, with n − 1 below; 0 for a single pair. */
  get covariance(): number {
    return this.count > 1 ? this.products / (this.count - 1) : 0;
  }
}
