import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "../../src/random/index.js";
import { uniform } from "./arbitraries.js";
import { relativeError } from "./relative-error.js";

// Reference: mpmath 1.3.0 at 40 digits (erfc, inverted by Newton's method), rounded to a double.
// scipy.special.ndtri(p) of SciPy 1.17.1 gives the same to 3e-16.
const QUANTILES: readonly (readonly [p: number, z: number])[] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [1e-6, -4.753424308822899],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.07, -1.4757910281791706],
  [0.1, -1.2815515655446004],
  [0.25, -0.6744897501960817],
  [0.4, -0.2533471031357997],
  [0.4999, -0.00025066283008800747],
  [0.6, 0.2533471031357997],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446006],
  [0.93, 1.475791028179171],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
  [1 - 1e-6, 4.753424308817087],
  [1 - 1e-9, 5.9978070196016375],
];

// Reference: mpmath 1.3.0 at 40 digits, erfc(−z/√2)/2. scipy.special.ndtr(z) of SciPy 1.17.1 gives
// the same to 2e-13 (its far tail is less accurate than ours).
const PROBABILITIES: readonly (readonly [z: number, probability: number])[] = [
  [-37, 5.725571222524577e-300],
  [-20, 2.7536241186062337e-89],
  [-10, 7.619853024160525e-24],
  [-6, 9.86587645037698e-10],
  [-3, 0.0013498980316300946],
  [-1.96, 0.024997895148220435],
  [-1, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [-1e-8, 0.4999999960105772],
  [0.3, 0.6179114221889527],
  [1, 0.8413447460685429],
  [2, 0.9772498680518208],
  [5, 0.9999997133484281],
  [8, 0.9999999999999993],
];

describe("normalQuantile", () => {
  it.each(QUANTILES)("at p = %d is %d, to 2e-15", (p, z) => {
    expect(relativeError(normalQuantile(p), z)).toBeLessThan(2e-15);
  });

  it("is 0 at one half and infinite at 0 and 1", () => {
    expect([0.5, 0, 1].map(normalQuantile)).toEqual([0, -Infinity, Infinity]);
  });

  it("is not a number outside 0 to 1", () => {
    expect([-0.1, 1.1, NaN, Infinity, -Infinity].map(normalQuantile)).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });

  it("never decreases", () => {
    fc.assert(
      fc.property(uniform, uniform, (p, q) => {
        expect(normalQuantile(Math.min(p, q))).toBeLessThanOrEqual(normalQuantile(Math.max(p, q)));
      }),
      { seed: 1 },
    );
  });

  it("does not step back where its three approximations meet, by steps of a 32-bit uniform or less", () => {
    // |p − ½| = 0.425, and √(−log p) = 5
    for (const [seam, step] of [
      [0.075, 2 ** -32],
      [0.925, 2 ** -32],
      [Math.exp(-25), 2 ** -70],
    ] as const) {
      const neighbours = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((k) => normalQuantile(seam + k * step));
      expect([...neighbours].sort((a, b) => a - b)).toEqual(neighbours);
    }
  });

  it("is odd around one half", () => {
    fc.assert(
      fc.property(uniform, (p) => {
        expect(normalQuantile(1 - p)).toBe(0 - normalQuantile(p));
      }),
      { seed: 1 },
    );
  });
});

describe("normalCdf", () => {
  it.each(PROBABILITIES)("at z = %d is %d, to 2e-15", (z, probability) => {
    expect(relativeError(normalCdf(z), probability)).toBeLessThan(2e-15);
  });

  it("is one half at 0 and reaches 0 and 1", () => {
    expect([0, -Infinity, Infinity, -50, 50].map(normalCdf)).toEqual([0.5, 0, 1, 0, 1]);
    expect(normalCdf(NaN)).toBeNaN();
  });

  it("inverts normalQuantile", () => {
    fc.assert(
      fc.property(uniform, (p) => {
        // dΦ/Φ is at most about |z| + 1 times dz, and |z| ≤ 6.4 here.
        expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-13);
      }),
      { seed: 1 },
    );
  });
});
