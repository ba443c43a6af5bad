/** How far two columns go together, and what its error rests on. */
export interface PooledCorrelation {
  /** The correlation, from −1 to 1. */
  readonly estimate: number;
  /** The mean of both columns together, in their unit. */
  readonly mean: number;
  /**
   * The sum of squares about it, half of that of both columns; in their unit, squared (a variance times
   * their number).
   */
  readonly squares: number;
}

/**
 * The correlation of two columns that have the same distribution, with one mean and one variance for both:
 * Σ(a − m)(b − m) / ½Σ((a − m)² + (b − m)²). The efficient estimator of a first-order index (Janon and others 2014).
 *
 * @param rows which rows of the columns to take, some perhaps several times; default: each once
 * @returns an estimate of NaN where nothing varies
 * @example pooledCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(2, 3, 4)).estimate // 0
 */
export function pooledCorrelation(
  first: Float64Array,
  second: Float64Array,
  rows?: Uint32Array,
): PooledCorrelation {
  const n = rows?.length ?? first.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const row = rows === undefined ? i : rows[i];
    sum += first[row] + second[row];
  }
  const mean = sum / (2 * n);
  let shared = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const row = rows === undefined ? i : rows[i];
    const [a, b] = [first[row] - mean, second[row] - mean];
    shared += a * b;
    squares += (a * a + b * b) / 2;
  }
  return { estimate: shared / squares, mean, squares };
}
