/**
 * Spearman's rank correlation (1904): Pearson's correlation of the ranks, ties sharing their mean rank.
 *
 * @param first numbers
 * @param second as many, in the same order
 * @returns between −1 and 1; undefined where either holds the same number throughout, or fewer than two
 * @throws RangeError when they are not as many
 * @see Spearman (1904), The proof and measurement of association between two things
 * @example spearman(Float64Array.of(1, 2, 3), Float64Array.of(10, 30, 20)) // 0.5
 */
export function spearman(first: Float64Array, second: Float64Array): number | undefined {
  const n = first.length;
  if (second.length !== n) {
    throw new RangeError(`Both must hold as many numbers; received ${n} and ${second.length}.`);
  }
  const [a, b] = [ranks(first), ranks(second)];
  const middle = (n + 1) / 2;
  let shared = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  for (let i = 0; i < n; i++) {
    shared += (a[i] - middle) * (b[i] - middle);
    ofFirst += (a[i] - middle) ** 2;
    ofSecond += (b[i] - middle) ** 2;
  }
  if (ofFirst === 0 || ofSecond === 0) return undefined;
  // Rounding may leave a perfect correlation a hair beyond its end.
  return Math.max(-1, Math.min(1, shared / Math.sqrt(ofFirst * ofSecond)));
}

/** Ranks from 1 on; equal numbers share the mean of the ranks that they take up together. */
export function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i] - values[j]);
  const result = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let until = from + 1;
    while (until < order.length && values[order[until]] === values[order[from]]) until++;
    for (let place = from; place < until; place++) result[order[place]] = (from + 1 + until) / 2;
    from = until;
  }
  return result;
}
