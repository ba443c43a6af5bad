/**
 * The shocks ε of several series that are taken to follow `y = c + φ·y(before) + ε`, each with a
 * constant of its own, pooled. With φ = 1 they are the yearly changes less each series' mean change.
 *
 * @param logs the logarithms of each series, one number a year without gaps
 * @param phi the part of a deviation that is left a year later
 * @example shocksAround([[0, 1, 0]], 1) // [1, -1]
 */
export function shocksAround(logs: readonly (readonly number[])[], phi: number): readonly number[] {
  return logs.flatMap((series) => {
    const innovations = series.slice(1).map((y, i) => y - phi * series[i]);
    const constant = innovations.reduce((sum, innovation) => sum + innovation, 0) / innovations.length;
    return innovations.map((innovation) => innovation - constant);
  });
}
