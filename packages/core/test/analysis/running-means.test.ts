import { expect, test } from "vitest";
import { runningMeans } from "../../src/index.js";

test("of 1, 2, 3, 4 the mean is 2.5, and its error √(5/3)/√4 = 0.6455", () => {
  const means = runningMeans(Float64Array.of(1, 2, 3, 4));
  expect(means).toHaveLength(1);
  expect(means[0]).toMatchObject({ worlds: 4, mean: { estimate: 2.5 } });
  expect(means[0].mean.standardError).toBeCloseTo(Math.sqrt(5 / 3) / 2, 12);
});

test("the mean of the first n of 1, 2, 3, … is (n + 1)/2, for 10, 11, 13, … up to all", () => {
  const means = runningMeans(Float64Array.from({ length: 1000 }, (_, i) => i + 1));
  const numbers = means.map(({ worlds }) => worlds);
  expect(numbers.slice(0, 4)).toEqual([10, 11, 13, 15]);
  expect(numbers.at(-1)).toBe(1000);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const { worlds, mean } of means) expect(mean.estimate).toBeCloseTo((worlds + 1) / 2, 9);
});

test("one world says nothing of how sure its mean is", () => {
  expect(runningMeans(Float64Array.of(7))).toEqual([]);
});
