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

// The figures in the sentences below that table are computed from it, and figures.test.ts sees that they are fresh.
test("the last column of the table measured by hand is that of its times", () => {
  const here = cell("here (TypeScript");
  const rows = ["C, line by line", "C, those on the way", "NumPy, 1 000", "NumPy, 4 000", "NumPy, 16 000"];
  for (const row of rows) {
    // Half a digit of the ratio, and what half a digit of the times makes of it.
    expect(Math.abs(cell(row, 2) - cell(row) / here)).toBeLessThanOrEqual(0.0065);
  }
});

test("memory does not grow with the number of worlds once they are no longer kept", () => {
  const memory = ["40000", "80000", "1000000"].map((worlds) => cell(worlds, 3));
  expect(Math.max(...memory) / Math.min(...memory)).toBeLessThan(1.1);
});
