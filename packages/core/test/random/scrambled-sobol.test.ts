import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scrambledSobol, uniformStream } from "../../src/random/index.js";

const CELLS = 2 ** 32;
const dimension = fc.nat(255);

/** How many of some points lie in each of 2^k equal cells of (0, 1). */
function counts(points: readonly number[], k: number): number[] {
  const found = Array<number>(2 ** k).fill(0);
  for (const point of points) found[Math.floor(point * 2 ** k)] += 1;
  return found;
}

describe("a scrambled Sobol coordinate", () => {
  it("lies strictly between 0 and 1, on the midpoints of 2³² cells, as those of streams", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), dimension, fc.nat(CELLS - 1), (seed, name, d, run) => {
        const point = scrambledSobol(seed, name, d)(run);
        expect(point).toBeGreaterThan(0);
        expect(point).toBeLessThan(1);
        expect(Number.isInteger(point * CELLS - 0.5)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it("of any 2^k runs from a multiple of 2^k on has one in each of 2^k equal cells", () => {
    fc.assert(
      fc.property(fc.string(), dimension, fc.nat(9), fc.nat(2 ** 23 - 1), (seed, d, k, block) => {
        const coordinate = scrambledSobol(seed, "name", d);
        const points = Array.from({ length: 2 ** k }, (_, i) => coordinate(block * 2 ** k + i));
        expect(counts(points, k)).toEqual(Array(2 ** k).fill(1));
      }),
      { seed: 1 },
    );
  });

  it("and its neighbour, dimensions 1 and 2, fill the square as a (0, k, 2)-net: one point in each box of area 2^−k", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 8 }), fc.nat(1000), (seed, k, block) => {
        const [x, y] = [scrambledSobol(seed, "x", 0), scrambledSobol(seed, "y", 1)];
        const runs = Array.from({ length: 2 ** k }, (_, i) => block * 2 ** k + i);
        for (let across = 0; across <= k; across++) {
          const [columns, rows] = [2 ** across, 2 ** (k - across)];
          const boxes = runs.map((run) => Math.floor(x(run) * columns) * rows + Math.floor(y(run) * rows));
          expect(new Set(boxes).size).toBe(2 ** k);
        }
      }),
      { seed: 1 },
    );
  });

  it("can be had of any run alone: in another order, and of a new function, the same", () => {
    const inOrder = scrambledSobol("seed", "name", 5);
    const points = Array.from({ length: 300 }, (_, run) => inOrder(run));
    const backwards = scrambledSobol("seed", "name", 5);
    for (let run = 299; run >= 0; run--) expect(backwards(run)).toBe(points[run]);
    expect(scrambledSobol("seed", "name", 5)(217)).toBe(points[217]);
  });

  it("differs with the seed, the name and the dimension", () => {
    const points = (seed: string, name: string, d: number) =>
      Array.from({ length: 64 }, (_, run) => scrambledSobol(seed, name, d)(run));
    const scrambles = [points("s", "a", 3), points("t", "a", 3), points("s", "b", 3)];
    expect(new Set(scrambles.flat()).size).toBe(3 * 64);
    expect(points("s", "a", 4)).not.toEqual(points("s", "a", 3));
  });

  it("of one run is uniform over seeds (Kolmogorov's distance, chance 1 in 10 000)", () => {
    const n = 2000;
    for (const [d, run] of [
      [0, 0],
      [0, 1],
      [44, 12_345],
      [255, CELLS - 1],
    ]) {
      const sorted = Array.from({ length: n }, (_, i) => scrambledSobol(`seed ${i}`, "u", d)(run));
      sorted.sort((a, b) => a - b);
      const distance = Math.max(
        ...sorted.map((u, i) => Math.max(Math.abs(u - i / n), Math.abs(u - (i + 1) / n))),
      );
      expect(distance * Math.sqrt(n)).toBeLessThan(Math.sqrt(0.5 * Math.log(2e4)));
    }
  });

  it.each([-1, 0.5, Number.NaN, CELLS])("has no run %d", (run) => {
    expect(() => scrambledSobol("seed", "name", 0)(run)).toThrow(
      new RangeError(`run must be a whole number from 0 to 2^32 - 1, received ${run}`),
    );
  });

  it("has no dimension 256", () => {
    expect(() => scrambledSobol("seed", "name", 256)).toThrow(RangeError);
  });
});

describe("the mean of something smooth over scrambled Sobol points", () => {
  // f = ∏ (½ + u_j) over four dimensions: mean 1, variance (13/12)⁴ − 1.
  const DIMENSIONS = [0, 3, 17, 44];
  const VARIANCE = (13 / 12) ** 4 - 1;
  const SEEDS = 200;
  type Coordinate = (run: number) => number;
  const meanOver = (n: number, coordinates: readonly Coordinate[]) => {
    let sum = 0;
    for (let run = 0; run < n; run++) {
      sum += coordinates.reduce((product, coordinate) => product * (0.5 + coordinate(run)), 1);
    }
    return sum / n;
  };
  /** Mean over seeds of the squared error. */
  const errorOf = (n: number, coordinate: (seed: string, d: number) => Coordinate) => {
    const errors = Array.from({ length: SEEDS }, (_, i) =>
      meanOver(
        n,
        DIMENSIONS.map((d) => coordinate(`seed ${i}`, d)),
      ),
    ).map((mean) => mean - 1);
    return { errors, variance: errors.reduce((sum, error) => sum + error * error, 0) / SEEDS };
  };
  const sobol = (seed: string, d: number) => scrambledSobol(seed, `dimension ${d}`, d);
  const plain = (seed: string, d: number) => (run: number) => uniformStream(seed, `dimension ${d}`, run)();
  // The logarithm of an estimated variance has a standard error near √(2/200) = 0.1; 0.2 for heavier tails.
  const FOUR_ERRORS = Math.exp(4 * 0.2);

  it("has no bias: its mean over 200 seeds is 1 within four standard errors", () => {
    const { errors, variance } = errorOf(64, sobol);
    const mean = errors.reduce((sum, error) => sum + error, 0) / SEEDS;
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(variance / SEEDS));
  });

  it("converges faster: 16 times the points take a variance of 1 to below 1/16², where plain ones take it to 1/16", () => {
    const [few, many] = [errorOf(64, sobol).variance, errorOf(1024, sobol).variance];
    expect(few / many).toBeGreaterThan(16 ** 2);
    const [fewPlain, manyPlain] = [errorOf(64, plain).variance, errorOf(1024, plain).variance];
    expect(fewPlain / manyPlain).toBeGreaterThan(16 / FOUR_ERRORS);
    expect(fewPlain / manyPlain).toBeLessThan(16 * FOUR_ERRORS);
    expect(manyPlain * 1024).toBeLessThan(VARIANCE * FOUR_ERRORS);
    expect(manyPlain * 1024).toBeGreaterThan(VARIANCE / FOUR_ERRORS);
  });

  it("of 1024 points is known a hundred times better than plain points would tell, (13/12)⁴ − 1 over 1024", () => {
    expect(errorOf(1024, sobol).variance * FOUR_ERRORS).toBeLessThan(VARIANCE / 1024 / 100);
  });
});
