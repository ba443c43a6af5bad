// Below this share of a variance, what is left of it is rounding.
const SMALLEST_PIVOT = 1e-10;

/**
 * Cholesky's factor of a correlation matrix: the lower triangular L with L·Lᵀ equal to it. It turns
 * independent standard normal variates into ones with those correlations; row i needs the first
 * i + 1 of them only.
 *
 * @param matrix symmetric, with 1 on the diagonal, `[row][column]`
 * @returns the rows of L, row i with i + 1 entries; undefined if the matrix is not positive definite,
 *   so that no variates can have these correlations
 *
 * @see Golub and Van Loan (2013), Matrix Computations, section 4.2
 * @example
 * cholesky([[1, 0.6], [0.6, 1]]); // [[1], [0.6, 0.8]]
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const factor: number[][] = [];
  for (let i = 0; i < matrix.length; i++) {
    const row: number[] = [];
    let variance = matrix[i][i];
    for (let j = 0; j < i; j++) {
      let sum = matrix[i][j];
      for (let k = 0; k < j; k++) sum -= row[k] * factor[j][k];
      const entry = sum / factor[j][j];
      row.push(entry);
      variance -= entry * entry;
    }
    if (!(variance > SMALLEST_PIVOT)) return undefined;
    row.push(Math.sqrt(variance));
    factor.push(row);
  }
  return factor;
}
