import { describe, expect, test } from "vitest";
import { heatClasses } from "../../src/charts/drawing/heat-classes.js";
import { logAxis } from "../../src/charts/drawing/log-axis.js";
import { textWidth, wrapText } from "../../src/charts/drawing/text-width.js";
import { facetPlaces } from "../../src/charts/drawing/facet-places.js";

describe("wrapText", () => {
  test("breaks at spaces and loses no word", () => {
    const text = "a text of some words that are to stand on lines";
    const lines = wrapText(text, 80);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });

  test("cuts a word that is wider than a line, and what comes after the last line", () => {
    expect(wrapText("Donaudampfschifffahrtsgesellschaft", 60)[0]).toMatch(/^Don.*…$/);
    const lines = wrapText("one two three four five six seven", 60, { most: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});

describe("facetPlaces", () => {
  const names = ["a", "b", "c", "d"];
  test("lays four out as two and two on a page, below each other on a phone", () => {
    expect(facetPlaces(names, 720)).toMatchObject({ columns: 2, rows: 2 });
    expect(facetPlaces(names, 340)).toMatchObject({ columns: 1, rows: 4 });
    expect(facetPlaces(names, 720).of("d")).toEqual({ column: 1, row: 1 });
  });
});

describe("logAxis", () => {
  test("from 10 to 2000 shows 1, 2 and 5 of each decade, and fewer where there is less room", () => {
    expect(logAxis([10, 2000]).ticks).toEqual([10, 20, 50, 100, 200, 500, 1000, 2000]);
    expect(logAxis([10, 2000], 4).ticks.length).toBeLessThanOrEqual(4);
  });

  test("holds every value above 0", () => {
    const { domain } = logAxis([0, 3, 700]);
    expect(domain[0]).toBeLessThan(3);
    expect(domain[0]).toBeGreaterThan(0);
    expect(domain[1]).toBeGreaterThan(700);
  });
});

describe("heatClasses", () => {
  test("from −25 to 10 are steps of 10, none across zero", () => {
    const { classes, classOf } = heatClasses([-25, -3, 0, 10]);
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [-30, -20],
      [-20, -10],
      [-10, 0],
      [0, 10],
    ]);
    expect([-25, -3, 0, 10].map(classOf)).toEqual([0, 2, 3, 3]);
  });

  test("is fuller the farther from zero", () => {
    const opacities = heatClasses([-25, 25]).classes.map(({ opacity }) => opacity);
    const half = opacities.length / 2;
    expect(opacities.slice(half)).toEqual(opacities.slice(0, half).reverse());
    expect(opacities.slice(half).sort((a, b) => a - b)).toEqual(opacities.slice(half));
  });

  test("one value has a class that holds it", () => {
    for (const value of [0, 3, -3, 1e9, 0.02]) {
      const { classes, classOf } = heatClasses([value]);
      const found = classes[classOf(value)];
      expect(found?.from).toBeLessThanOrEqual(value);
      expect(found?.to).toBeGreaterThanOrEqual(value);
    }
  });
});
