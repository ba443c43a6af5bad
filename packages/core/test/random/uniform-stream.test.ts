import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniformStream } from "../../src/random/index.js";

const CELLS = 2 ** 32;

function draws(count: number, seed: string, name: string, run: number): number[] {
  const next = uniformStream(seed, name, run);
  return Array.from({ length: count }, () => next());
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const product = mean(x.map((v, i) => (v - mx) * (y[i] - my)));
  return product / Math.sqrt(mean(x.map((v) => (v - mx) ** 2)) * mean(y.map((v) => (v - my) ** 2)));
}

/** The largest distance between the share of values below a number and that number. */
function kolmogorov(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  return Math.max(...sorted.map((u, i) => Math.max(Math.abs(u - i / n), Math.abs(u - (i + 1) / n))));
}

/** Pearson's statistic of pairs over a square of 16 by 16 cells: 255 degrees of freedom. */
function squareStatistic(x: readonly number[], y: readonly number[]): number {
  const cells = new Float64Array(256);
  for (let i = 0; i < x.length; i++) cells[16 * Math.floor(16 * x[i]) + Math.floor(16 * y[i])] += 1;
  const expected = x.length / 256;
  return cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe("uniformStream", () => {
  // Pinned: the package seedrandom 3.0.5 alone, in plain Node 20,
  // seedrandom.alea("2024/need.shock/17") and seedrandom.alea("s/a/0"), four draws each, times 2³².
  // A change here changes every result.
  it.each([
    ["2024", "need.shock", 17, [1347588169, 1243614407, 720714587, 1193968720]],
    ["s", "a", 0, [2625733737, 3113555045, 1474092876, 738285335]],
  ] as const)(
    "begins %s/%s/%d with pinned numbers, each at the middle of its cell",
    (seed, name, run, cells) => {
      expect(draws(4, seed, name, run)).toEqual(cells.map((cell) => (cell + 0.5) / CELLS));
    },
  );

  it("is Baagøe's multiply-with-carry sequence: lag 3, multiplier 2 091 639, modulus 2³²", () => {
    const cells = draws(500, "seed", "name", 3).map((u) => BigInt(u * CELLS - 0.5));
    const [multiplier, modulus] = [2_091_639n, 2n ** 32n];
    let carry = (((cells[3] - multiplier * cells[0]) % modulus) + modulus) % modulus;
    expect(carry < multiplier).toBe(true);
    for (let i = 3; i < cells.length; i += 1) {
      const next = multiplier * cells[i - 3] + carry;
      expect(next % modulus).toBe(cells[i]);
      carry = next / modulus;
    }
  });

  it("gives the same numbers again, however its draws are interleaved with other streams", () => {
    const alone = draws(5, "seed", "a", 1);
    const [a, b] = [uniformStream("seed", "a", 1), uniformStream("seed", "b", 1)];
    const interleaved = alone.map(() => {
      b();
      return a();
    });
    expect(interleaved).toEqual(alone);
  });

  it("stays strictly between 0 and 1, on the midpoints of 2³² cells", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (seed, name, run) => {
        for (const u of draws(20, seed, name, run)) {
          expect(u).toBeGreaterThan(0);
          expect(u).toBeLessThan(1);
          expect(Number.isInteger(u * CELLS - 0.5)).toBe(true);
        }
      }),
      { seed: 1 },
    );
  });

  it("differs when the seed, the name or the run differs", () => {
    const streams = [
      draws(3, "seed", "name", 1),
      draws(3, "seed", "name", 2),
      draws(3, "seed", "other", 1),
      draws(3, "seed2", "name", 1),
      draws(3, "name", "seed", 1),
    ];
    expect(new Set(streams.flat()).size).toBe(15);
  });

  it.each([-1, 0.5, NaN, Infinity])("refuses run %d", (run) => {
    expect(() => uniformStream("seed", "name", run)).toThrow(
      new RangeError(`run must be a whole number of at least 0, received ${run}; number the runs from 0`),
    );
  });

  describe("with the literal seeds below and runs 0 to 2000", () => {
    const RUNS = 2001;
    const runs = Array.from({ length: RUNS }, (_, run) => run);
    // The standard error of a correlation of 2000 independent pairs; 4 of them: 1 in 16 000 by
    // chance.
    const tolerance = 4 / Math.sqrt(RUNS - 1);

    it.each([
      ["2024", "need.shock", 0],
      ["2024", "need.shock", 4],
      ["1", "parameters.fill", 0],
      ["a longer seed", "x", 1],
    ] as const)("draws of neighbouring runs are uncorrelated: %s/%s, draw %d", (seed, name, draw) => {
      const values = runs.map((run) => draws(draw + 1, seed, name, run)[draw]);
      for (const distance of [1, 2, 10, 100]) {
        const r = correlation(values.slice(0, -distance), values.slice(distance));
        expect(Math.abs(r)).toBeLessThan(tolerance * Math.sqrt(RUNS / (RUNS - distance)));
      }
    });

    it("first draws of two names, of two seeds, and first and second draws are uncorrelated", () => {
      const first = runs.map((run) => draws(1, "2024", "a", run)[0]);
      for (const other of [
        runs.map((run) => draws(1, "2024", "b", run)[0]),
        runs.map((run) => draws(1, "2025", "a", run)[0]),
        runs.map((run) => draws(2, "2024", "a", run)[1]),
      ]) {
        expect(Math.abs(correlation(first, other))).toBeLessThan(tolerance);
      }
    });

    it("last of 20 draws fill the unit interval evenly, for names as alike as those of the model", () => {
      for (const name of ["people/2024", "people/2025", "minors/people/2024", "need", "fill", "prices"]) {
        const values = runs.map((run) => draws(20, "glidepath", name, run)[19]);
        expect(kolmogorov(values) * Math.sqrt(RUNS)).toBeLessThan(Math.sqrt(0.5 * Math.log(2e4)));
      }
    });

    it("first draws fill the unit interval evenly (Kolmogorov's distance, chance 1 in 10 000)", () => {
      const values = runs.map((run) => draws(1, "2024", "need.shock", run)[0]);
      // 2·exp(−2·x²) = 1e-4 at x = √(½·log 2e4)
      expect(kolmogorov(values) * Math.sqrt(RUNS)).toBeLessThan(Math.sqrt(0.5 * Math.log(2e4)));
    });
  });

  // Correlation sees lines alone; these see any pattern that is wider than a cell.
  describe("pairs of draws fill the square evenly, over runs 0 to 19 999", () => {
    const runs = Array.from({ length: 20_000 }, (_, run) => run);
    const drawn = (name: string, place: number, shift = 0) =>
      runs.map((run) => draws(place + 1, "glidepath", name, run + shift)[place]);
    // scipy.stats.chi2.ppf([1e-4, 1 - 1e-4], 255): too even is as wrong as too uneven.
    const [least, most] = [179.42850998, 347.6542127];

    it.each([
      ["a run and the next", drawn("need", 0), drawn("need", 0, 1)],
      ["a run and the tenth after it, fifth draw", drawn("need", 4), drawn("need", 4, 10)],
      ["a run and that of its other chance", drawn("need", 0), drawn("need", 0, 1e9)],
      ["a draw and the next", drawn("need", 0), drawn("need", 1)],
      [
        "a draw and the third after it, which the generator's lag ties together",
        drawn("need", 0),
        drawn("need", 3),
      ],
      ["people of a year and of the next", drawn("people/2024", 0), drawn("people/2025", 0)],
      ["ordinary need and that of minors", drawn("need", 0), drawn("minors/need", 0)],
      [
        "two parameters of alike names",
        drawn("parameter/services.school.turnover", 0),
        drawn("parameter/services.school.tolerance", 0),
      ],
    ] as const)("%s", (_pair, x, y) => {
      const statistic = squareStatistic(x, y);
      expect(statistic).toBeGreaterThan(least);
      expect(statistic).toBeLessThan(most);
    });

    it("and would not, were they tied: a number with itself, or with what is left of its double", () => {
      const x = drawn("need", 0);
      expect(squareStatistic(x, x)).toBeGreaterThan(most);
      const doubled = x.map((u) => (2 * u) % 1);
      expect(squareStatistic(x, doubled)).toBeGreaterThan(most);
    });
  });
});
