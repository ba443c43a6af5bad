import * as charts from "@glidepath/notebooks";
import * as Plot from "@observablehq/plot";
import { renderChart, serverDocument } from "@glidepath/notebooks/server";
import { describe, expect, test } from "vitest";
import { cases } from "./cases.js";
import { drawn, normalised, textsOf } from "./drawn.js";

test("every chart that is exported has its cases", () => {
  const exported = Object.keys(charts).filter((name) => name.endsWith("Chart"));
  const tried = new Set(cases.map(([chart]) => chart.split(",")[0]));
  expect([...tried].sort()).toEqual(exported.sort());
});

test("the guard against warnings can fail: Plot warns of numbers given as text", () => {
  const doubtful = () =>
    Plot.plot({ document: serverDocument(), marks: [Plot.dot(["1", "2"], { x: (d: string) => d })] });
  expect(() => drawn(doubtful as never)).toThrow();
});

test.each(cases.filter(([, variant]) => variant === "small"))(
  "%s is drawn as before",
  async (chart, _, draw) => {
    const name = chart.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(/,? /g, "-");
    await expect(normalised(drawn(draw))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  },
);

describe.each(cases)("%s of %s", (chart, variant, draw) => {
  test.each([340, 720, 900])("is drawn %s pixels wide in both languages without a warning", (width) => {
    for (const language of ["en", "nb"] as const) {
      const svg = drawn(draw, { width, language });
      expect(svg.getAttribute("width")).toBe(String(width));
      expect(svg.getAttribute("role")).toBe("img");
      expect(svg.getAttribute("aria-label")?.length).toBeGreaterThan(8);
      const texts = textsOf(svg).join("\n");
      expect(texts).not.toMatch(/undefined|NaN|\[object/);
      if (variant === "no data") expect(texts).toContain(language === "nb" ? "ingen tall" : "no data");
      if (language === "nb")
        expect(texts.replaceAll("<", " ")).not.toMatch(/\d\.\d|\b(?:worlds|mean|cent)\b/);
    }
  });

  test("escapes what it is told, and knows no black that a dark page would hide", () => {
    const markup = renderChart(drawn(draw, { title: "A < B & C" }));
    expect(markup).toContain("<title>A &lt; B &amp; C</title>");
    expect(markup).not.toMatch(/<b>/);
    expect(markup).not.toMatch(/(?:fill|stroke)="(?:black|white|#\w+)"/);
    if (chart === "fanChart") expect(markup).toContain("light-dark(");
  });
});

test.each(cases.filter(([, variant]) => variant === "small"))(
  "%s gives the same bytes for the same data, whatever was drawn before",
  (_, __, draw) => {
    const first = renderChart(drawn(draw));
    for (const [, , other] of cases.slice(0, 4)) renderChart(drawn(other));
    expect(renderChart(drawn(draw))).toBe(first);
  },
);
