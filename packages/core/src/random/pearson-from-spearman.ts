/**
 * The ordinary correlation that two standard normal variates must have for a given rank correlation.
 *
 * Method: ρ_S = 6/π · arcsin(r/2) of the bivariate normal distribution (Pearson 1907; Kruskal 1958,
 * "Ordinal measures of association"), solved for r.
 *
 * @param rank Spearman's rank correlation, from −1 to 1
 * @returns Pearson's correlation, from −1 to 1
 *
 * @example
 * pearsonFromSpearman(0.5); // 0.5176380902050415
 */
export function pearsonFromSpearman(rank: number): number {
  return 2 * Math.sin((Math.PI * rank) / 6);
}
