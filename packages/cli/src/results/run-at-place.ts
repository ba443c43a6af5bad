/** The world at some place among many, counted from the worst. */
export interface RunAtPlace {
  readonly run: number;
  /** What was ranked, in that world. */
  readonly value: number;
  /** Worlds in which it is as low or lower. */
  readonly worlds: number;
}

// Of 100 worlds 7 % are 7, whatever the last bit of the product says.
const HAIR = 1e-9;

/**
 * The world at a share of all from the worst: the lowest value that at least that share of the worlds is
 * not above (the inverse of the empirical distribution, type 1 of Hyndman and Fan 1996). A value that
 * some world has, not one between two. Of worlds with the same value it is the first.
 *
 * @param values in the order of the runs, the first being run 0
 * @param share in (0, 1]
 * @example runAtPlace([3, 1, 2], 0.5) // { run: 2, value: 2, worlds: 2 }
 */
export function runAtPlace(values: ArrayLike<number>, share: number): RunAtPlace {
  const ascending = Float64Array.from(values).sort();
  const place = Math.max(1, Math.ceil(share * ascending.length - HAIR));
  const value = ascending[place - 1] ?? Number.NaN;
  return {
    run: Array.prototype.indexOf.call(values, value),
    value,
    worlds: ascending.lastIndexOf(value) + 1,
  };
}
