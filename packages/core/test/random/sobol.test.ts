import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionNumbers, sobolBits, SOBOL_DIMENSIONS } from "../../src/random/index.js";
import { JOE_KUO_6 } from "../../src/random/joe-kuo-6.js";

const CELLS = 2 ** 32;
const dimensions = Array.from({ length: SOBOL_DIMENSIONS }, (_, dimension) => dimension);
const directions = dimensions.map(directionNumbers);

const sha256 = (words: readonly number[]) =>
  createHash("sha256")
    .update(Buffer.from(Uint32Array.from(words).buffer))
    .digest("hex");

describe("the table of Joe and Kuo", () => {
  const rows = JOE_KUO_6.split(",").map((row) => row.trim().split(/\s+/).map(Number));

  it("has a polynomial for each of the dimensions 2 to 256, no two the same, their degrees rising", () => {
    expect(rows).toHaveLength(255);
    const degrees = rows.map((row) => row.length - 1);
    expect(degrees).toEqual(degrees.toSorted((a, b) => a - b));
    expect(new Set(rows.map(([a, ...m]) => `${m.length} ${a}`)).size).toBe(255);
  });

  it("has primitive polynomials only: x has the order 2^s − 1 modulo each of degree s", () => {
    for (const [a, ...m] of rows) {
      const s = m.length;
      const polynomial = 2 ** s + 2 * a + 1;
      let power = 1;
      let order = 0;
      do {
        power <<= 1;
        if (power & (1 << s)) power ^= polynomial;
        order += 1;
      } while (power !== 1 && order < 2 ** s);
      expect(order, `degree ${s}, a ${a}`).toBe(2 ** s - 1);
    }
  });

  it("starts each with odd numbers m_i below 2^i", () => {
    for (const [, ...m] of rows) {
      m.forEach((number, i) => {
        expect(number % 2).toBe(1);
        expect(number).toBeLessThan(2 ** (i + 1));
      });
    }
  });
});

// Reference: SciPy 1.17.1, scipy.stats.qmc.Sobol(256, scramble=False, bits=32), whose point i is number
// i XOR ⌊i/2⌋ here (Gray's code); times 2³².
describe("Sobol's sequence", () => {
  const COLUMNS = [0, 1, 2, 3, 7, 36, 99, 159, 200, 255];

  it.each([
    [0, Array(10).fill(0)],
    [1, Array(10).fill(2 ** 31)],
    [
      7,
      [
        3758096384, 3758096384, 536870912, 1610612736, 1610612736, 536870912, 1610612736, 536870912,
        536870912, 3758096384,
      ],
    ],
    [
      653,
      [
        2973761536, 4022337536, 700448768, 1178599424, 3275751424, 1983905792, 2193620992, 775946240,
        4257218560, 2730491904,
      ],
    ],
    [
      3_954_733_312,
      [
        9313751, 206004777, 3953899511, 1280606549, 3496341047, 3487358511, 2922787751, 3824233925,
        2249151253, 125998437,
      ],
    ],
  ])("has SciPy's point %d, in ten of the dimensions from 1 to 256", (index, bits) => {
    expect(COLUMNS.map((column) => sobolBits(directions[column], index))).toEqual(bits);
  });

  it("has SciPy's first 1024 points in all 256 dimensions", () => {
    const points = Array.from({ length: 1024 }, (_, index) =>
      directions.map((numbers) => sobolBits(numbers, index)),
    );
    expect(sha256(points.flat())).toBe("981f2780273382dc402aaa6acb97a376645fb647dbe6a5394070f596159e5912");
  });

  it("has SciPy's points 1, 2, 4, …, 2³¹ in all 256 dimensions: the direction numbers", () => {
    const points = Array.from({ length: 32 }, (_, digit) => directions.map((numbers) => numbers[digit]));
    expect(sha256(points.flat())).toBe("c1f7e527107147b18c0a777ef5be910cc1e067f6945647ad1b61aaab2103e0e8");
  });

  it("has one point in each of the 2^d corners of the cube in the first 2^d, for d = 12 (property A)", () => {
    const corners = Array.from({ length: 2 ** 12 }, (_, index) =>
      directions.slice(0, 12).reduce((sum, n, d) => sum + (sobolBits(n, index) < CELLS / 2 ? 0 : 2 ** d), 0),
    );
    expect(new Set(corners).size).toBe(2 ** 12);
  });

  it("adds the digits of an index apart: the point of j XOR k is that of j XOR that of k", () => {
    const index = fc.nat(CELLS - 1);
    fc.assert(
      fc.property(fc.constantFrom(...directions), index, index, (numbers, j, k) => {
        const [one, other] = [sobolBits(numbers, j), sobolBits(numbers, k)];
        expect(sobolBits(numbers, (j ^ k) >>> 0)).toBe((one ^ other) >>> 0);
      }),
      { seed: 1 },
    );
  });

  it.each([-1, 256, 0.5, Number.NaN])("has no dimension %d", (dimension) => {
    expect(() => directionNumbers(dimension)).toThrow(
      new RangeError(`dimension must be a whole number from 0 to 255, received ${dimension}`),
    );
  });
});
