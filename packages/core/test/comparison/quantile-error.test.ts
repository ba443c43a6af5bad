import { expect, test } from "vitest";
import { quantileError, ValueSample } from "@glidepath/core";

test("the error of the 5 % quantile of 1 900 evenly spread numbers on [0, 1] is √(0.05 · 0.95 / 1900) = 0.005", () => {
  const sample = new ValueSample(Float64Array.from({ length: 1900 }, (_, i) => i / 1899));
  expect(quantileError(sample, 0.05)).toBeCloseTo(0.005, 12);
  expect(quantileError(new ValueSample(Float64Array.of(7)), 0.05)).toBe(0);
});
