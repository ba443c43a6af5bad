import { expectedGrants, noMovements, replay } from "@glidepath/core";
import { drammen2024, exactCases } from "@glidepath/core/examples";
import {
  capacityRows,
  cohortChart,
  cohortRows,
  convergenceRows,
  dwellingRows,
  frontierChart,
  fundRows,
  policyRows,
  tornadoChart,
} from "@glidepath/notebooks";
import { expect, test } from "vitest";
import { smallResult } from "../result.js";
import { drawn, textsOf } from "./drawn.js";

test("capacityRows: 100 units until the three months of notice are over, 40 needed all the time", () => {
  const rows = capacityRows(replay(exactCases, { run: 0 }), "welcome").filter(
    ({ name, year }) => name === "fallUnannounced" && year === 2017,
  );
  expect(rows.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(rows.map(({ capacity }) => capacity)).toEqual([100, 100, 100, ...Array(9).fill(40)]);
  expect(new Set(rows.map(({ needed }) => needed))).toEqual(new Set([40]));
});

test("capacityRows has nothing of a service that the scenario lacks", () => {
  expect(capacityRows(replay(exactCases, { run: 0 }), "nowhere")).toEqual([]);
});

test("dwellingRows has every policy and year, and no more empty than there are", () => {
  const world = replay(drammen2024, { run: 0 });
  const rows = dwellingRows(world);
  expect(rows).toHaveLength(world.years.length * Object.keys(world.policies).length);
  for (const { dwellings, empty } of rows) {
    expect(empty).toBeGreaterThanOrEqual(-1e-9);
    expect(empty).toBeLessThan(dwellings);
  }
});

test("cohortRows: 100 single adults of 2017, nobody moving: 23.5, 23.0, 16.7, 8.4 and 7.05 million", () => {
  const rows = cohortRows(
    expectedGrants({
      settled: [{ year: 2017, persons: 100, group: "singleAdult" }],
      from: 2017,
      to: 2021,
      movements: noMovements,
      ratesOf: 2017,
    }),
  ).filter(({ amount }) => amount > 0);
  expect(rows).toEqual(
    [23.5, 23, 16.7, 8.4, 7.05].map((millions, i) => ({
      year: 2017 + i,
      residenceYear: i + 1,
      amount: millions * 1e6,
    })),
  );
  const bars = drawn((options) => cohortChart(rows, options)).querySelectorAll("g[aria-label=rect] rect");
  const heights = [...bars].map((bar) => Number(bar.getAttribute("height")));
  expect((heights[0] ?? 0) / (heights[3] ?? 1)).toBeCloseTo(23.5 / 8.4, 6);
});

test("convergenceRows end with the mean of all: of 1 to 100 it is 50.5", () => {
  const rows = convergenceRows(Float64Array.from({ length: 100 }, (_, i) => i + 1));
  expect(rows.at(-1)).toMatchObject({ worlds: 100, estimate: 50.5 });
  // ± 1.96 · √(100 · 101 / 12) / 10
  expect((rows.at(-1)?.high ?? 0) - 50.5).toBeCloseTo(1.96 * Math.sqrt((100 * 101) / 12 / 100), 3);
});

test("policyRows have the sum of the whole run or of the plan years", () => {
  const result = smallResult(["gradual", "sharp"]);
  // −5 million times 1 + 2 + 3 + 4, and times 1 + 2.
  expect(policyRows(result, "net").map(({ mean }) => mean)).toEqual([-50e6, -100e6]);
  expect(policyRows(result, "net", "planTotal").map(({ mean }) => mean)).toEqual([-15e6, -30e6]);
});

test("fundRows have the chance of a dry fund beside each year", () => {
  const [first] = fundRows(smallResult(["gradual"]));
  expect(first).toMatchObject({ name: "gradual", year: 2024, mean: 10e6, dry: { estimate: 0, high: 0.04 } });
});

test("tornadoChart: bars begin at the result as it is; −20 lies twice as far from 0 as 10", () => {
  const row = { label: "need", atLow: -20e6, atHigh: 10e6, isAssumed: true };
  const svg = drawn((options) => tornadoChart([row], { base: 0, ...options }));
  const [low, high] = [...svg.querySelectorAll("g[aria-label=bar] rect")].map((bar) => ({
    x: Number(bar.getAttribute("x")),
    width: Number(bar.getAttribute("width")),
  }));
  expect((low?.width ?? 0) / (high?.width ?? 1)).toBeCloseTo(2, 6);
  expect((low?.x ?? 0) + (low?.width ?? 0)).toBeCloseTo(high?.x ?? Number.NaN, 6);
});

test("frontierChart joins the plans that nothing beats, and names them first", () => {
  const plans = [
    { label: "a", worst: -30e6, expected: -5e6, isDominated: false },
    { label: "beaten", worst: -29e6, expected: -8e6, isDominated: true },
    { label: "b", worst: -20e6, expected: -7e6, isDominated: false },
  ];
  const svg = drawn((options) => frontierChart(plans, options));
  const line = svg.querySelector("g[aria-label=line] path")?.getAttribute("d") ?? "";
  expect(line.match(/[ML]/g)).toHaveLength(2);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(["a", "b", "beaten"]));
});
