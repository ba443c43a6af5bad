import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { drammenTimes } from "../../bench/cases.js";
import { leastOfRounds } from "../../bench/least-of-rounds.js";
import { arrayBytes } from "../../bench/memory.js";
import { linesIn, tablesIn, withTables } from "../../bench/performance-page.js";
import { reducedKernel } from "../../bench/reduced-kernel.js";
import { changeSince, memoryRow, table, timeRow } from "../../bench/table.js";

test("the reduced kernel is frozen: ten worlds give what its twins in C and NumPy gave", () => {
  const inC = 328_787_325.48944789;
  expect(Math.abs(reducedKernel(10) / inC - 1)).toBeLessThan(1e-12);
});

test("the least of rounds leaves out those that warm up", () => {
  const times = [1, 2, 9, 7, 8];
  expect(leastOfRounds(3, (round) => ({ one: times[round], two: 10 * times[round] }))).toEqual({
    one: 7,
    two: 70,
  });
});

test("a larger Drammen: twice the 14 services, four times the 6 policies, 8 plan years for 4", () => {
  const usual = drammenTimes();
  const larger = drammenTimes({ services: 2, policies: 4, planYears: 2 });
  expect([usual.model.services.length, larger.model.services.length]).toEqual([14, 28]);
  expect([usual.policies.size, larger.policies.size]).toEqual([6, 24]);
  expect(larger.model.years - usual.model.years).toBe(4);
});

test("two arrays of 8 numbers of 8 bytes and one of 4 bytes, shared and nested, are 192 bytes", () => {
  const shared = new Float64Array(8);
  const value = { shared, list: [shared, shared.subarray(2)], map: new Map([["a", new Float64Array(8)]]) };
  expect(arrayBytes([value, new Int32Array(16)])).toBe(8 * 8 + 8 * 8 + 16 * 4);
});

describe("the table", () => {
  const rows = [timeRow("draw a world", 110, 10), memoryRow("results of a batch", 2_208)];

  test("has the ratio 110 / 10 = 11, and the change from 10 is +10 %", () => {
    expect(
      table("Stage", rows, { "draw a world": 10, "results of a batch": 2_208 }).split("\n").slice(2),
    ).toEqual([
      "| draw a world       |  110 µs |  11.0 |  +10 % |",
      "| results of a batch | 2208 KB |       |   ±0 % |",
    ]);
  });

  test("reads back as it was written, and keeps the words of the page", () => {
    const page = withTables(
      "before\n<!-- generated: bench -->\nold\n<!-- end -->\nafter\n",
      table("Stage", rows),
    );
    expect(linesIn(page)).toEqual({ "draw a world": 11, "results of a batch": 2_208 });
    expect(page.startsWith("before\n")).toBe(true);
    expect(page.endsWith("\nafter\n")).toBe(true);
    expect(page).not.toContain("old");
    expect(() => withTables("nothing", "")).toThrow("docs/performance.md has no place");
  });

  test("says when a line is new, and a fall from 10 to 9", () => {
    expect(changeSince(undefined, 9)).toBe("new");
    expect(changeSince(10, 9)).toBe("−10 %");
  });
});

describe("docs/performance.md", async () => {
  const page = await readFile(new URL("../../../../docs/performance.md", import.meta.url), "utf8");
  const stored = JSON.parse(await readFile(new URL("../../bench/ratios.json", import.meta.url), "utf8"));

  test("has a line for each ratio that is stored, with the same number", () => {
    expect(Object.keys(stored)).toContain("a policy-path, all told");
    expect(linesIn(tablesIn(page))).toEqual(stored);
  });

  test("names the machine and the day", () => {
    expect(tablesIn(page)).toMatch(
      /Measured \d{4}-\d\d-\d\d: .+, \d+ cores; Node \d+\.\d+\.\d+, \w+ \w+\.\n/,
    );
  });
});
