import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Moments, ValueSample } from "../../src/index.js";
import { CoMoments } from "../../src/comparison/index.js";
import { normals } from "./numbers.js";

/** Mean and variance by two passes over all numbers, around their first. */
function twoPass(values: ArrayLike<number>): { readonly mean: number; readonly variance: number } {
  const distances = Array.from(values, (value) => value - values[0]);
  const mean = distances.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = distances.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean: values[0] + mean, variance: squares / (values.length - 1) };
}

const inBatches = (values: Float64Array, size: number) => {
  const moments = new Moments();
  for (let from = 0; from < values.length; from += size) moments.add(values.subarray(from, from + size));
  return moments;
};

const relative = (value: number, expected: number) => Math.abs(value - expected) / Math.abs(expected);

describe("moments that are added up batch by batch", () => {
  it("of 1e9 + 0.25, − 0.5, + 1.25, + 0.75, − 0.125, + 3: mean 1e9 + 0.7708333, variance 1.5776041666666665 (NumPy)", () => {
    const values = Float64Array.of(0.25, -0.5, 1.25, 0.75, -0.125, 3).map((noise) => 1e9 + noise);
    for (const size of [1, 2, 6]) {
      const moments = inBatches(values, size);
      // One unit in the last place of 1e9 is 1.2e-7.
      expect(Math.abs(moments.mean - 1e9 - 4.625 / 6)).toBeLessThan(2.4e-7);
      expect(moments.variance).toBeCloseTo(1.5776041666666665, 14);
      expect(moments.standardError).toBeCloseTo(0.5127709310967015, 14);
    }
  });

  it.each([0, 1, -3e6, 1e9])(
    "are those of two passes to 1e-12 of the largest number, %d + noise",
    (offset) => {
      const values = normals("moments", 10_000).map((z) => offset + 1000 * z);
      const expected = twoPass(values);
      for (const size of [1, 7, 250, 10_000]) {
        const moments = inBatches(values, size);
        expect(moments.count).toBe(10_000);
        expect(Math.abs(moments.mean - expected.mean)).toBeLessThan(1e-12 * (Math.abs(offset) + 1000));
        expect(relative(moments.variance, expected.variance)).toBeLessThan(1e-12);
      }
    },
  );

  it("of any numbers in any batches are those of two passes", () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (list, size) => {
          const values = Float64Array.from(list);
          const { mean, variance } = twoPass(values);
          const moments = inBatches(values, size);
          expect(Math.abs(moments.mean - mean)).toBeLessThan(1e-12 * 1e6);
          expect(Math.abs(moments.variance - variance)).toBeLessThanOrEqual(1e-12 * variance + 1e-12);
        },
      ),
      { seed: 51 },
    );
  });

  it("in the same batches are the same to the bit, and to the bit those of a sample in one", () => {
    const values = normals("bits", 1000);
    expect(inBatches(values, 250)).toEqual(inBatches(values, 250));
    const { estimate, standardError } = new ValueSample(values).mean;
    expect([inBatches(values, 1000).mean, inBatches(values, 1000).standardError]).toEqual([
      estimate,
      standardError,
    ]);
  });

  it("of equal numbers have that mean and no spread, to the bit, also where a tenth cannot be written", () => {
    const values = new Float64Array(1000).fill(-180_000.1);
    for (const size of [1, 3, 250, 1000]) {
      const moments = inBatches(values, size);
      expect([moments.mean, moments.variance, moments.standardError]).toEqual([-180_000.1, 0, 0]);
    }
    expect(new ValueSample(values).mean.standardError).toBe(0);
  });

  it("of nothing, and of one number, have no spread; a batch of nothing changes nothing", () => {
    expect(new Moments().meanWithError.estimate).toBeNaN();
    const one = new Moments().add([]).add([7]).add([]);
    expect([one.count, one.mean, one.variance, one.standardError]).toEqual([1, 7, 0, 0]);
  });

  it("with the signs turned twice are the same", () => {
    const moments = inBatches(normals("turned", 100), 30);
    expect(moments.negated().mean).toBe(-moments.mean);
    expect(moments.negated().variance).toBe(moments.variance);
    expect(moments.negated().negated()).toEqual(moments);
    expect(Object.is(new Moments().add([0]).negated().mean, 0)).toBe(true);
  });
});

describe("the covariance of numbers of the same worlds", () => {
  it("of 1, 2, 4, 7 and 3, 1, 8, 2 is 2/3 (numpy.cov)", () => {
    expect(new CoMoments().add([1, 2, 4, 7], [3, 1, 8, 2]).covariance).toBeCloseTo(2 / 3, 14);
    expect(new CoMoments().add([1], [3]).add([2, 4], [1, 8]).add([7], [2]).covariance).toBeCloseTo(2 / 3, 14);
  });

  it("of numbers with themselves is their variance, also around 1e9", () => {
    const values = normals("self", 5000).map((z) => 1e9 + z);
    const both = new CoMoments();
    for (let from = 0; from < 5000; from += 250) {
      both.add(values.subarray(from, from + 250), values.subarray(from, from + 250));
    }
    expect(relative(both.covariance, twoPass(values).variance)).toBeLessThan(1e-12);
  });

  it("of a single pair is 0, and with equal numbers it is 0 to the bit", () => {
    expect(new CoMoments().add([3], [4]).covariance).toBe(0);
    expect(new CoMoments().add([0.1, 0.1], [1, 2]).add([0.1], [5]).covariance).toBe(0);
  });
});
