import { describe, expect, test } from "vitest";
import {
  adjustmentChart,
  differenceRows,
  fanChart,
  fanRows,
  partRows,
  partsChart,
  rankChart,
  settledChart,
  settledRows,
  sharesChart,
  waterfallChart,
  waterfallRows,
} from "@glidepath/notebooks";
import { renderChart, serverDocument } from "@glidepath/notebooks/server";
import { smallResult } from "../result.js";

const document = serverDocument();
const two = smallResult(["gradual", "sharp"]);

const steps = waterfallRows(
  { label: "net, gradual", amount: -30e6 },
  [
    { label: "grants", amount: -20e6 },
    { label: "services", amount: 25e6 },
    { label: "surprise", amount: -1e6 },
  ],
  "net, sharp",
);
const shares = ["gradual", "sharp"].flatMap((name) =>
  ["deficit", "dry"].flatMap((what, i) =>
    [2024, 2025, 2026].map((year, y) => ({
      name,
      year,
      what,
      share: 0.2 * (y + 1) + 0.1 * i,
      low: 0.2 * (y + 1),
      high: 0.2 * (y + 1) + 0.2,
    })),
  ),
);
const adjustments = ["gradual", "sharp"].flatMap((policy) => [
  { policy, service: "School", idle: 4e6, overflow: 2e6, transition: 1e6 },
  {
    policy,
    service: "A service with a rather long name, for two lines",
    idle: 1e6,
    overflow: 0,
    transition: 1e6,
  },
]);
const ranks = [
  { label: "how fast idle staff is given notice", estimate: -0.6, low: -0.7, high: -0.5, isAssumed: true },
  { label: "rent", estimate: 0.3, low: 0.2, high: 0.4, isAssumed: false },
];

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
  expect(looks("stroke")).toEqual(
    new Set(["currentColor", "var(--glidepath-vermilion, #D55E00)", "var(--glidepath-blue, #0072B2)"]),
  );
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

const texts = (svg: Element) => [...svg.querySelectorAll("text")].map((node) => node.textContent);
const widths = (svg: Element) =>
  [...svg.querySelectorAll("g[aria-label=bar] rect")].map((bar) => Number(bar.getAttribute("width")));
const lefts = (svg: Element) =>
  [...svg.querySelectorAll("g[aria-label=bar] rect")].map((bar) => Number(bar.getAttribute("x")));

describe("waterfallChart", () => {
  test("begins each change where the bar before ended, and ends where the last one does: −30 − 20 + 25 − 1 = −26", () => {
    expect(steps.map(({ from, to }) => [from / 1e6, to / 1e6])).toEqual([
      [0, -30],
      [-30, -50],
      [-50, -25],
      [-25, -26],
      [0, -26],
    ]);
  });

  test("draws bars as wide as the amounts: 30, 20, 25, 1 and 26", () => {
    const drawn = widths(waterfallChart(steps, { document }));
    const unit = (drawn[0] ?? Number.NaN) / 30;
    expect(drawn.map((width) => width / unit)).toEqual(
      [30, 20, 25, 1, 26].map((size) => expect.closeTo(size, 6)),
    );
  });

  test("has every amount beside its bar, in a text of one's own", () => {
    expect(texts(waterfallChart(steps, { document }))).toEqual(
      expect.arrayContaining(["−30", "−20", "25", "−26"]),
    );
    const own = waterfallChart(steps, {
      document,
      amountText: ({ label, to, from }) => `${label} ${(to - from) / 1e6}`,
    });
    expect(texts(own)).toContain("services 25");
  });
});

describe("sharesChart", () => {
  const svg = sharesChart(shares, { document });

  test("stands a share of 60 % where the axis says 60, from 0 to 100", () => {
    const [first, second, third] = [...svg.querySelectorAll("g[aria-label=dot] path")].map((dot) =>
      Number(dot.getAttribute("transform")?.match(/,([\d.]+)/)?.[1]),
    );
    // 20, 40 and 60 %: even steps upwards.
    expect((first ?? 0) - (second ?? 0)).toBeCloseTo((second ?? 0) - (third ?? 0), 6);
    expect((first ?? 0) - (second ?? 0)).toBeGreaterThan(5);
    expect(texts(svg)).toEqual(expect.arrayContaining(["0", "25", "50", "75", "100"]));
  });

  test("tells the two shares apart by dash and filling as well as by colour", () => {
    const lines = [...svg.querySelectorAll("g[aria-label=line] g, g[aria-label=line]")]
      .filter((line) => line.hasAttribute("stroke"))
      .map((line) => [line.getAttribute("stroke"), line.getAttribute("stroke-dasharray")]);
    expect(new Set(lines.map(([stroke]) => stroke)).size).toBe(2);
    expect(new Set(lines.map(([, dash]) => dash)).size).toBe(2);
  });
});

describe("adjustmentChart", () => {
  const svg = adjustmentChart(adjustments, { document });

  test("stacks the parts of a service, 4 + 2 + 1, each where the one before ends", () => {
    const [drawn, from] = [widths(svg), lefts(svg)];
    const unit = (drawn[0] ?? Number.NaN) / 4;
    expect(drawn.slice(0, 3).map((width) => width / unit)).toEqual(
      [4, 2, 1].map((size) => expect.closeTo(size, 6)),
    );
    expect((from[1] ?? 0) - (from[0] ?? 0)).toBeCloseTo(drawn[0] ?? Number.NaN, 6);
    expect((from[2] ?? 0) - (from[1] ?? 0)).toBeCloseTo(drawn[1] ?? Number.NaN, 6);
  });

  test("draws no part of nothing, and the sum of each service beside its bar", () => {
    // Three and two parts for each of two policies.
    expect(widths(svg)).toHaveLength(10);
    const beside = [...svg.querySelectorAll("g[aria-label=text]")].flatMap(texts);
    expect(beside.filter((text) => text === "7" || text === "2")).toEqual(["7", "2", "7", "2"]);
  });

  test("bears services that cost nothing at all", () => {
    const none = adjustmentChart([{ policy: "p", service: "s", idle: 0, overflow: 0, transition: 0 }], {
      document,
    });
    expect(renderChart(none)).not.toMatch(/NaN|Infinity/);
  });
});

describe("rankChart", () => {
  const svg = rankChart(ranks, {
    document,
    language: "nb",
    correlationText: (r) => r.toFixed(2).replace(".", ","),
  });

  test("draws bars to either side of zero, −0.6 twice as long as 0.3, the assumed ones filled", () => {
    const [long, short] = widths(svg);
    expect((long ?? 0) / (short ?? 1)).toBeCloseTo(2, 6);
    const fills = [...svg.querySelectorAll("g[aria-label=bar] rect")].map((bar) => bar.getAttribute("fill"));
    expect(fills).toEqual(["var(--glidepath-vermilion, #D55E00)", "var(--glidepath-ground, white)"]);
  });

  test("writes its numbers with the decimal mark that is asked for", () => {
    expect(texts(svg)).toEqual(expect.arrayContaining(["0,30", "-0,60", "−0,4"]));
    expect(texts(svg).join(" ")).not.toMatch(/\d\.\d/);
  });
});
