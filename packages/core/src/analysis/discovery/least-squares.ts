import { cholesky } from "../../random/index.js";

/**
 * Coefficients of the linear regression of an outcome on columns, by the normal equations of columns brought to
 * equal length.
 *
 * @param columns without means, as long as the outcome; as few as a regression that is read has
 * @param outcome without its mean
 * @returns one coefficient a column
 * @throws RangeError when a column is a mixture of others
 * @example leastSquares([Float64Array.of(-1, 0, 1)], Float64Array.of(-2, 0, 2)) // [2]
 */
export function leastSquares(columns: readonly Float64Array[], outcome: Float64Array): number[] {
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)));
  const correlations = columns.map((one, i) =>
    columns.map((other, j) => (i === j ? 1 : dot(one, other) / (lengths[i] * lengths[j]))),
  );
  const factor = cholesky(correlations);
  if (factor === undefined) throw new RangeError("A column is a mixture of others; leave it out.");
  // Forwards through the factor, then backwards through its transpose.
  const solution = columns.map((column, i) => dot(column, outcome) / lengths[i]);
  for (let i = 0; i < solution.length; i++) {
    for (let j = 0; j < i; j++) solution[i] -= factor[i][j] * solution[j];
    solution[i] /= factor[i][i];
  }
  for (let i = solution.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < solution.length; j++) solution[i] -= factor[j][i] * solution[j];
    solution[i] /= factor[i][i];
  }
  return solution.map((value, i) => value / lengths[i]);
}
