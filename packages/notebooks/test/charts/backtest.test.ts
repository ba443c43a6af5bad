import { type Backtest, backtest } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import {
  type Chart,
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
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

const document = serverDocument();
let result: Backtest;

beforeAll(() => {
  result = backtest(drammen2024, { runs: 60 });
});

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

const yearAhead = () =>
  result.forecasts.filter(({ horizon, method }) => horizon === 1 && method !== "lastYear");

const charts: Readonly<Record<string, (options: { title?: string; ariaLabel?: string }) => Chart>> = {
  forecastChart: (options) => forecastChart(yearAhead(), { document, ...options }),
  planCounts: (options) => countChart(planCounts(result), { document, scale: "log", ...options }),
  drammenCounts: (options) => countChart(drammenCounts(result), { document, ...options }),
  fillChart: (options) => fillChart(result.fill, { document, ...options }),
  retentionChart: (options) => retentionChart(result.retention, { document, ...options }),
  grantsChart: (options) => grantsChart(result.grants, { document, ...options }),
  publishedChart: (options) => publishedChart(publishedRows(result), { document, ...options }),
};

describe.each(Object.entries(charts))("%s", (_name, draw) => {
  test("gives Plot no reason to warn", () => {
    const markup = renderChart(draw({}));
    expect(console.warn).not.toHaveBeenCalled();
    expect(markup).not.toContain("⚠");
  });

  test("has only finite coordinates", () => {
    const markup = renderChart(draw({}));
    const places = [...markup.matchAll(/ (?:d|x1|x2|y1|y2|x|y|cx|cy|width|height|transform)="([^"]*)"/g)];
    expect(places.length).toBeGreaterThan(20);
    for (const [, value] of places) expect(value).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("gives the same bytes for the same data, and says in words what it shows", () => {
    const first = renderChart(draw({ ariaLabel: "what < it & shows" }));
    expect(renderChart(draw({ ariaLabel: "what < it & shows" }))).toBe(first);
    expect(first).toContain("<title>what &lt; it &amp; shows</title>");
  });
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
