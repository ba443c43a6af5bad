import * as Plot from "@observablehq/plot";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type Chart,
  differenceChart,
  differenceRows,
  fanChart,
  fanRows,
  partRows,
  partsChart,
  settledChart,
  settledRows,
} from "@glidepath/notebooks";
import { renderChart, serverDocument } from "@glidepath/notebooks/server";
import { smallResult } from "./result.js";

const document = serverDocument();
const two = smallResult(["gradual", "sharp"]);

const charts: Readonly<Record<string, (options: { title?: string; ariaLabel?: string }) => Chart>> = {
  fanChart: (options) => fanChart(fanRows(two, "net"), { document, ...options }),
  differenceChart: (options) => differenceChart(differenceRows(two), { document, ...options }),
  partsChart: (options) => partsChart(partRows(two), { document, ...options }),
  settledChart: (options) => settledChart(settledRows(two), { document, ...options }),
};

// Plot says on the console what it finds doubtful in a chart; none of ours may give it reason.
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(Object.entries(charts))("%s", (_name, draw) => {
  test("gives Plot no reason to warn", () => {
    const markup = renderChart(draw({}));
    expect(console.warn).not.toHaveBeenCalled();
    expect(markup).not.toContain("⚠");
  });

  test("has only finite coordinates", () => {
    const markup = renderChart(draw({}));
    const coordinates = [...markup.matchAll(/ (?:d|x1|x2|y1|y2|x|y|width|height|transform)="([^"]*)"/g)];
    expect(coordinates.length).toBeGreaterThan(20);
    for (const [, value] of coordinates) expect(value).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("gives the same bytes for the same data, whatever was drawn before", () => {
    const first = renderChart(draw({ title: "t" }));
    for (const other of Object.values(charts)) renderChart(other({}));
    expect(renderChart(draw({ title: "t" }))).toBe(first);
  });

  test("says in words what it shows, with the text escaped", () => {
    const chart = draw({ ariaLabel: "Net < 0 & falling" });
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toBe("Net < 0 & falling");
    expect(renderChart(chart)).toContain("<title>Net &lt; 0 &amp; falling</title>");
  });

  test("has its title in a heading, and the title as its text when no other is given", () => {
    const chart = draw({ title: "Sharp is better <in> 8 of 10 worlds" });
    expect(chart.localName).toBe("figure");
    expect(chart.querySelector("h2")?.textContent).toBe("Sharp is better <in> 8 of 10 worlds");
    expect(chart.querySelector("svg[role=img] > title")?.textContent).toContain("Sharp is better");
  });
});

test("the guard against warnings can fail: Plot warns of numbers given as text", () => {
  Plot.plot({ document, marks: [Plot.dot(["1", "2"], { x: (d: string) => d })] });
  expect(console.warn).toHaveBeenCalled();
});

describe("fanChart", () => {
  test("draws two bands and a median a policy, a mean a year, on an axis in millions", () => {
    const svg = fanChart(fanRows(two, "net"), { document });
    expect(svg.querySelectorAll("g[aria-label=area] > path, g[aria-label=area] > g > path")).toHaveLength(4);
    expect(svg.querySelectorAll("g[aria-label=line] path")).toHaveLength(2);
    expect(svg.querySelectorAll("g[aria-label=dot] circle")).toHaveLength(8);
    const text = [...svg.querySelectorAll("text")].map((node) => node.textContent);
    expect(text).toContain("mill. NOK");
    expect(text).toContain("gradual");
    expect(text).toContain("sharp");
    // Means of −5 to −40 million: the axis shows −40, not −40 000 000.
    expect(text).toContain("−40");
  });

  test("stands the mean higher where it is larger", () => {
    const rows = fanRows(smallResult(["only"]), "net");
    const heights = [...fanChart(rows, { document }).querySelectorAll("g[aria-label=dot] circle")].map(
      (dot) => Number(dot.getAttribute("cy")),
    );
    // −5, −10, −15, −20 million: each lower on the page, so larger in y, and evenly so.
    const steps = heights.slice(1).map((height, i) => height - (heights[i] ?? 0));
    expect(heights).toHaveLength(4);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? Number.NaN, 6);
    expect(steps[0]).toBeGreaterThan(1);
  });

  test("lays many policies out in rows", () => {
    const svg = fanChart(fanRows(smallResult(["a", "b", "c", "d", "e", "f", "g"]), "fund"), { document });
    expect(svg.querySelectorAll("g[aria-label=line] path")).toHaveLength(7);
    expect(Number(svg.getAttribute("height"))).toBeGreaterThan(
      2 * Number(fanChart(fanRows(two, "fund"), { document }).getAttribute("height")),
    );
  });

  test("bears a single year and equal numbers", () => {
    const [row] = fanRows(two, "net");
    const flat = { ...row, p5: 0, p25: 0, p50: 0, p75: 0, p95: 0, mean: 0 } as NonNullable<typeof row>;
    expect(renderChart(fanChart([flat], { document }))).not.toMatch(/NaN|Infinity/);
    expect(console.warn).not.toHaveBeenCalled();
  });
});

test("partsChart draws four signed bars a pair, each with its range", () => {
  const svg = partsChart(partRows(smallResult(["a", "b", "c"])), { document });
  expect(svg.querySelectorAll("g[aria-label=bar] rect")).toHaveLength(8);
  // level 4, adjustment 1 and surprise −2 million a year step, net 3: widths as 4 : 1 : 2 : 3.
  const widths = [...svg.querySelectorAll("g[aria-label=bar] rect")]
    .slice(0, 4)
    .map((bar) => Number(bar.getAttribute("width")));
  const unit = widths[1] ?? Number.NaN;
  expect(widths.map((width) => width / unit)).toEqual([
    expect.closeTo(4, 6),
    expect.closeTo(1, 6),
    expect.closeTo(2, 6),
    expect.closeTo(3, 6),
  ]);
  expect(svg.querySelectorAll("g[aria-label=rule] line").length).toBeGreaterThanOrEqual(8);
});

test("settledChart draws three lines a policy, told apart by dash and symbol as well as colour", () => {
  const svg = settledChart(settledRows(two), { document });
  expect(svg.querySelectorAll("g[aria-label=line] path")).toHaveLength(6);
  const markup = renderChart(svg);
  const lines = [...markup.matchAll(/<g [^>]*stroke-linejoin="round"[^>]*>/g)].map(([tag]) => tag);
  const looks = (attribute: string) =>
    new Set(lines.map((tag) => tag.match(new RegExp(` ${attribute}="([^"]*)"`))?.[1]));
  expect(looks("stroke")).toEqual(new Set(["#000000", "#D55E00", "#0072B2"]));
  expect(looks("stroke-dasharray").size).toBe(3);
});

test("rows name the year and the policy of every number", () => {
  expect(fanRows(two, "settled")[1]).toMatchObject({ name: "gradual", year: 2025, mean: 200 });
  expect(differenceRows(two)[0]).toMatchObject({ name: "sharp − gradual", year: 2024, mean: 3e6 });
  expect(settledRows(two)[0]).toEqual({ policy: "gradual", year: 2024, what: "requested", persons: 300 });
  const sums = partRows(two).map(({ part, mean }) => [part, mean]);
  // 1 + 2 + 3 + 4 = 10 times the first year.
  expect(sums).toEqual([
    ["level", 40e6],
    ["adjustment", 10e6],
    ["surprise", -20e6],
    ["net", 30e6],
  ]);
});
