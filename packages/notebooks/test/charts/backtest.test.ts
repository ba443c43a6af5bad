import { type Backtest, backtest } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import {
  type Chart,
  type ChartOptions,
  countChart,
  drammenCounts,
  fillChart,
  forecastChart,
  grantsChart,
  planCounts,
  publishedChart,
  publishedRows,
  retentionChart,
} from "@glidepath/notebooks";
import { renderChart, serverDocument } from "@glidepath/notebooks/server";
import { beforeAll, expect, test } from "vitest";
import { drawn } from "./drawn.js";

const document = serverDocument();
let result: Backtest;

beforeAll(() => {
  result = backtest(drammen2024, { runs: 60 });
});

const yearAhead = () =>
  result.forecasts.filter(({ horizon, method }) => horizon === 1 && method !== "lastYear");

const charts: Readonly<Record<string, (options: ChartOptions) => Chart>> = {
  forecastChart: (options) => forecastChart(yearAhead(), options),
  planCounts: (options) => countChart(planCounts(result), { scale: "log", ...options }),
  drammenCounts: (options) => countChart(drammenCounts(result), options),
  fillChart: (options) => fillChart(result.fill, options),
  retentionChart: (options) => retentionChart(result.retention, options),
  grantsChart: (options) => grantsChart(result.grants, options),
  publishedChart: (options) => publishedChart(publishedRows(result), options),
};

test.each(Object.entries(charts))("%s draws what the back-test gives", (_name, draw) => {
  const markup = renderChart(drawn(draw));
  expect([...markup.matchAll(/ (?:d|x1|cx|width|transform)="/g)].length).toBeGreaterThan(20);
});

test("forecastChart marks what came outside the 95 %: 2022 under the two regimes, and no other year", () => {
  const regimes = yearAhead().filter(({ method }) => method === "regimes");
  const svg = forecastChart(regimes, { document });
  const outside = regimes.filter(
    ({ quantiles, outcome }) => outcome < (quantiles[0] ?? 0) || outcome > (quantiles[6] ?? 0),
  );
  expect(outside.map(({ target }) => target)).toContain(2022);
  // Three bars, a median and an outcome for each of the fourteen years.
  expect(svg.querySelectorAll("g[aria-label=rule] line").length).toBeGreaterThanOrEqual(42);
  const crosses = [...svg.querySelectorAll("g[aria-label=dot]")].at(-1);
  expect(crosses?.querySelectorAll("path")).toHaveLength(outside.length);
});

test("publishedChart stands the model to the right of 100 where it is above the published figure", () => {
  const row = { label: "a", published: 50, publishedLow: 50, publishedHigh: 50, isFitted: false };
  const svg = publishedChart(
    [
      { ...row, model: 45 },
      { ...row, label: "b", model: 60 },
    ],
    { document },
  );
  const [below, above] = [...svg.querySelectorAll("g[aria-label=dot] circle")].map((dot) =>
    Number(dot.getAttribute("cx")),
  );
  const line = Number(svg.querySelector("g[aria-label=rule] line")?.getAttribute("x1"));
  // 90 and 120 percent: twice as far on the other side.
  expect(above! - line).toBeCloseTo(2 * (line - below!), 4);
});

test("countChart keeps a symbol for each kind, told apart by more than colour", () => {
  const kinds = new Set(drammenCounts(result).map(({ what }) => what));
  expect([...kinds]).toEqual(["asked", "revised", "decided", "settled", "model"]);
  const svg = countChart(drammenCounts(result), { document });
  const shapes = new Set(
    [...svg.querySelectorAll("g[aria-label=dot] path")].map((path) => path.getAttribute("d")),
  );
  expect(shapes.size).toBeGreaterThanOrEqual(4);
});
