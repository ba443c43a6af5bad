import { describe, expect, test } from "vitest";
import { forwardFit } from "../../../src/analysis/worth/forward-fit.js";
import { type SplineColumns, splineColumns } from "../../../src/analysis/worth/spline-columns.js";
import { normals } from "./normal-worlds.js";

const worlds = 600;
const [a, b, noise] = ["a", "b", "noise"].map((name) => normals("fit", name, worlds));
const columnsOf = (values: Float64Array) => splineColumns(values) as SplineColumns;

describe("splineColumns", () => {
  test("are orthogonal to each other and to the constant, each of variance 1", () => {
    const { linear, bends } = columnsOf(a);
    const columns = [linear, ...bends];
    expect(bends).toHaveLength(3);
    const product = (first: Float64Array, second: Float64Array) =>
      first.reduce((sum, value, i) => sum + value * second[i], 0) / worlds;
    columns.forEach((first, i) => {
      expect(product(first, new Float64Array(worlds).fill(1))).toBeCloseTo(0, 10);
      columns.forEach((second, j) => expect(product(first, second)).toBeCloseTo(i === j ? 1 : 0, 10));
    });
  });

  test("are straight beyond the outer knots: second differences vanish there, and not between", () => {
    const even = Float64Array.from({ length: 101 }, (_, i) => i);
    for (const bend of columnsOf(even).bends) {
      const bent = (i: number) => bend[i - 1] - 2 * bend[i] + bend[i + 1];
      // The outer knots are at 5 and 95.
      for (const i of [1, 2, 3, 4, 96, 97, 98, 99]) expect(bent(i)).toBeCloseTo(0, 10);
      expect(Math.abs(bent(50))).toBeGreaterThan(1e-4);
    }
  });

  test("a number of two values is a line, one of three bends once, one of one value is none", () => {
    const cycle = (...values: readonly number[]) => a.map((_, i) => values[i % values.length] ?? 0);
    expect(columnsOf(cycle(2, 7)).bends).toHaveLength(0);
    expect(columnsOf(cycle(2025, 2026, 2027)).bends).toHaveLength(1);
    expect(splineColumns(cycle(0.1))).toBeUndefined();
  });
});

describe("forwardFit", () => {
  const lastThird = Uint8Array.from(a, (_, i) => (i >= 400 ? 1 : 0));

  test("finds a line and a product without error in worlds that it has not seen", () => {
    const outcome = a.map((value, i) => 3 + 2 * value - b[i] + value * b[i]);
    const { expected } = forwardFit(outcome, [columnsOf(a), columnsOf(b)], lastThird);
    for (let i = 400; i < worlds; i++) expect(expected[i]).toBeCloseTo(outcome[i], 3);
  });

  test("does not look at what is held out", () => {
    const parameters = [columnsOf(a), columnsOf(b)];
    const outcome = a.map((value, i) => value + noise[i]);
    const spoilt = outcome.map((value, i) => (i >= 400 ? 1e6 : value));
    const one = forwardFit(outcome, parameters, lastThird);
    const other = forwardFit(spoilt, parameters, lastThird);
    expect(other.standardError).toEqual(one.standardError);
    for (let i = 0; i < worlds; i++) expect(other.expected[i]).toBeCloseTo(one.expected[i], 8);
  });

  test("without parameters it is the mean, with its standard error s/√n", () => {
    const { expected, standardError } = forwardFit(noise, [], lastThird);
    const used = noise.slice(0, 400);
    const mean = used.reduce((sum, value) => sum + value, 0) / 400;
    const variance = used.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 399;
    expect(expected[500]).toBeCloseTo(mean, 12);
    expect(standardError[500]).toBeCloseTo(Math.sqrt(variance / 400), 12);
  });

  test("of a line with noise the error at x is s·√(1/n + (x − x̄)²/Σ(x − x̄)²)", () => {
    const outcome = a.map((value, i) => 5 * value + noise[i]);
    const line = { linear: columnsOf(a).linear, bends: [] };
    const { expected, standardError } = forwardFit(outcome, [line], lastThird);
    const x = a.slice(0, 400);
    const centre = x.reduce((sum, value) => sum + value, 0) / 400;
    const squares = x.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    const s2 = x.reduce((sum, _, i) => sum + (outcome[i] - expected[i]) ** 2, 0) / 398;
    const at = 450;
    expect(standardError[at]).toBeCloseTo(Math.sqrt(s2 * (1 / 400 + (a[at] - centre) ** 2 / squares)), 10);
  });

  test("leaves out forty numbers that do nothing: what is expected is nearly the mean everywhere", () => {
    const idle = Array.from({ length: 40 }, (_, k) => columnsOf(normals("fit", `idle ${k}`, worlds)));
    const { expected } = forwardFit(noise, idle, lastThird);
    const spread = Math.sqrt(expected.reduce((sum, value) => sum + (value - expected[0]) ** 2, 0) / worlds);
    // 160 columns without choice would make it about √(160/400) = 0.63 of the noise.
    expect(spread).toBeLessThan(0.35);
  });
});
