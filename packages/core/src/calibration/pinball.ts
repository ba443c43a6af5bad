/**
 * The pinball loss of a quantile: what it costs to have said `quantile` for probability `p` when
 * `outcome` came. In the unit of the outcome; smaller is better.
 *
 * Source: Koenker and Bassett 1978, Econometrica 46:33.
 *
 * @example pinball(10, 0.9, 12) // 1.8: too low where only one in ten should be higher
 */
export function pinball(quantile: number, p: number, outcome: number): number {
  return outcome < quantile ? (1 - p) * (quantile - outcome) : p * (outcome - quantile);
}
