// docs/performance.md: what its words say follows from its tables.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../../../docs/performance.md", import.meta.url), "utf8");
const words = page.replace(/\s+/g, " ");

/** The number in a row, by the place of its column. */
function cell(start: string, column = 1): number {
  const line = page.split("\n").find((one) => one.startsWith(`| ${start}`)) ?? "";
  return Number.parseFloat((line.split("|").map((text) => text.trim())[column + 1] ?? "").replace(",", ""));
}

test("ten thousand worlds of six policies take about 20 seconds on a core, little more than half on two", () => {
  const seconds = (10_000 * cell("4000 worlds ")) / 1e6;
  expect(words).toContain(`some ${Math.round(seconds / 5) * 5} seconds on one core`);
  const twoThreads = cell("2 threads", 2);
  expect(twoThreads).toBeGreaterThan(1.7);
  expect(twoThreads).toBeLessThan(2);
});

test("six policies, 14 services and nine years are those of the tables", () => {
  expect(words).toContain("Drammen 2024: 6 policies, 9 years of months, 14 services");
});

test("the distance to C, NumPy and Squiggle is that of the table measured by hand", () => {
  const [here, c, array] = ["here (TypeScript", "C, line by line", "C, those on the way"].map((row) =>
    cell(row),
  );
  const numpy = Math.min(...["1 000", "4 000", "16 000"].map((size) => cell(`NumPy, ${size}`)));
  if (here === undefined || c === undefined || array === undefined) throw new Error("A row is missing.");
  expect(words).toContain(`it takes ${(here / c).toFixed(2)} times as long as the same code in C`);
  expect(words).toContain(`${(here / array).toFixed(2)} times as long as the quickest C`);
  expect(Math.round((10 * here) / numpy), "nine tenths of NumPy's time").toBe(9);
  for (const [row, own] of [
    ["C, line by line", c],
    ["C, those on the way", array],
    ["NumPy, 1 000", cell("NumPy, 1 000")],
    ["NumPy, 4 000", cell("NumPy, 4 000")],
    ["NumPy, 16 000", cell("NumPy, 16 000")],
  ] as const) {
    // Half a digit of the ratio, and what half a digit of the times makes of it.
    expect(Math.abs(cell(row, 2) - own / here)).toBeLessThanOrEqual(0.0065);
  }
  const squiggle = Number(/takes ([\d.]+) milliseconds a world/.exec(words)?.[1]) * 1000;
  expect(Math.round(squiggle / here / 100) * 100).toBe(1400);
  expect(words).toContain("some 1 400 times as long");
});

test("memory does not grow with the number of worlds once they are no longer kept", () => {
  const memory = ["40000", "80000", "1000000"].map((worlds) => cell(worlds, 3));
  expect(Math.max(...memory) / Math.min(...memory)).toBeLessThan(1.1);
});
