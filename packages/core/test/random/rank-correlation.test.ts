import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky, pearsonFromSpearman } from "../../src/random/index.js";

describe("the correlation of normal scores for a rank correlation", () => {
  it("of ½ is 2·sin 15° = (√6 − √2)/2, and 0 of 0, 1 of 1", () => {
    expect(pearsonFromSpearman(0.5)).toBeCloseTo((Math.sqrt(6) - Math.SQRT2) / 2, 15);
    expect([0, 1, -1].map(pearsonFromSpearman)).toEqual([0, expect.closeTo(1, 15), expect.closeTo(-1, 15)]);
  });

  // NumPy 2: 2*np.sin(np.pi*r/6)
  it.each([
    [-0.9, -0.9079809994790935],
    [0.3, 0.31286893008046174],
    [0.8, 0.8134732861516003],
  ])("of %d is %d", (rank, pearson) => {
    expect(pearsonFromSpearman(rank)).toBeCloseTo(pearson, 15);
  });
});

describe("Cholesky's factor", () => {
  // NumPy 2: np.linalg.cholesky
  it("of a matrix of three is NumPy's", () => {
    const factor = cholesky([
      [1, 0.5, 0.2],
      [0.5, 1, -0.3],
      [0.2, -0.3, 1],
    ]);
    const expected = [[1], [0.5, 0.8660254037844386], [0.2, -0.4618802153517007, 0.8640987597877147]];
    factor?.forEach((row, i) => {
      expect(row).toHaveLength(i + 1);
      row.forEach((entry, j) => expect(entry).toBeCloseTo(expected[i][j], 15));
    });
    expect(factor).toHaveLength(3);
  });

  it("is not there where correlations cannot hold: 0.9, 0.9 and −0.9; nor at the edge, 1", () => {
    expect(
      cholesky([
        [1, 0.9, 0.9],
        [0.9, 1, -0.9],
        [0.9, -0.9, 1],
      ]),
    ).toBeUndefined();
    expect(
      cholesky([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
  });

  it("of three numbers is there exactly when 1 + 2abc − a² − b² − c² > 0", () => {
    const correlation = fc.integer({ min: -99, max: 99 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(correlation, correlation, correlation, (a, b, c) => {
        const determinant = 1 + 2 * a * b * c - a * a - b * b - c * c;
        fc.pre(Math.abs(determinant) > 1e-6);
        const factor = cholesky([
          [1, a, b],
          [a, 1, c],
          [b, c, 1],
        ]);
        expect(factor !== undefined).toBe(determinant > 0);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("times itself is the matrix, of any size up to 8", () => {
    const vectors = fc
      .integer({ min: 1, max: 8 })
      .chain((n) =>
        fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n }), {
          minLength: n,
          maxLength: n,
        }),
      )
      // A large diagonal, so that they are far from depending on one another.
      .map((rows) => rows.map((row, i) => row.map((entry, j) => (i === j ? entry + 30 : entry))));
    fc.assert(
      fc.property(vectors, (rows) => {
        const dot = (a: readonly number[], b: readonly number[]) =>
          a.reduce((sum, entry, i) => sum + entry * b[i], 0);
        const matrix = rows.map((a) => rows.map((b) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))));
        const factor = cholesky(matrix);
        if (factor === undefined) return false;
        const padded = factor.map((row) => [...row, ...Array<number>(rows.length - row.length).fill(0)]);
        matrix.forEach((row, i) =>
          row.forEach((entry, j) => expect(dot(padded[i], padded[j])).toBeCloseTo(entry, 12)),
        );
        return true;
      }),
      { seed: 1 },
    );
  });
});
