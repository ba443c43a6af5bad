import { expect } from "vitest";
import { type Sample, ValueSample } from "../../src/index.js";
import { SKETCH_ACCURACY } from "../../src/comparison/index.js";

// Numbers so many times smaller than the largest of their sign are only known to be so small.
const RANGE = 9e6;

/**
 * Expects a sample that was added up to say what the numbers themselves say, as far as it promises to:
 * mean, error and counts at 0 but for rounding, quantiles and the worst worlds to `SKETCH_ACCURACY`.
 */
export function expectAddedUp(sample: Sample, values: Float64Array): void {
  const exact = new ValueSample(values);
  expect(sample.count).toBe(values.length);
  if (values.length === 0) {
    expect([sample.mean.estimate, sample.quantile(0.5), sample.meanOfWorst(0.5).estimate]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    return;
  }
  const ascending = values.slice().sort();
  const largest = Math.max(Math.abs(ascending[0]), Math.abs(ascending[ascending.length - 1]));
  expectNear(sample.mean.estimate, exact.mean.estimate, 1e-12 * largest);
  expectNear(
    sample.mean.standardError,
    exact.mean.standardError,
    1e-9 * exact.mean.standardError + 1e-14 * largest,
  );
  for (const share of ["shareAbove", "shareBeyond"] as const) {
    expect(sample[share](0)).toEqual(exact[share](0));
  }
  expect(sample.shareEqual(0)).toBe(exact.shareEqual(0));

  const small = largest / RANGE;
  // A number known to the accuracy, and what rounding adds at a bin's edge.
  const knownTo = (value: number) => SKETCH_ACCURACY * (1 + 1e-9) * Math.abs(value) + small;
  for (const p of [0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 1]) {
    const place = p * (values.length - 1);
    const [below, above] = [ascending[Math.floor(place)], ascending[Math.ceil(place)]];
    expectNear(sample.quantile(p), exact.quantile(p), Math.max(knownTo(below), knownTo(above)));
    const [interval, truth] = [sample.quantileInterval(p), exact.quantileInterval(p)];
    for (const end of ["low", "high"] as const) {
      if (Number.isFinite(truth[end])) expectNear(interval[end], truth[end], knownTo(truth[end]));
      else expect(interval[end]).toBe(truth[end]);
    }
  }
  for (const share of [0.05, 0.3, 1]) {
    const tail = ascending.subarray(0, Math.max(1, Math.round(share * values.length)));
    const size = tail.reduce((sum, value) => sum + knownTo(value), 0) / tail.length;
    expectNear(sample.meanOfWorst(share).estimate, exact.meanOfWorst(share).estimate, size);
  }
}

function expectNear(value: number, expected: number, tolerance: number): void {
  // Not `toBeCloseTo`: the tolerance is no power of ten.
  if (Math.abs(value - expected) <= tolerance) return;
  expect(value, `expected ${expected} ± ${tolerance}`).toBe(expected);
}
