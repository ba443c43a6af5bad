import { expect, test } from "vitest";
import { chartStyle, palette, SHADES } from "../../src/charts/drawing/palette.js";

// Grounds of pages: white, and the darkest and lightest that dark themes have.
const GROUNDS = { light: ["#FFFFFF"], dark: ["#121212", "#222222"] } as const;

// Relative luminance and contrast as in WCAG 2.2.
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test("contrast is that of WCAG: black on white 21, #777777 on white 4.48", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
});

test.each(Object.entries(SHADES))("%s stands out from light and dark pages by 3 to 1", (_, shades) => {
  for (const scheme of ["light", "dark"] as const) {
    for (const ground of GROUNDS[scheme]) expect(contrast(shades[scheme], ground)).toBeGreaterThanOrEqual(3);
  }
});

test("every colour that charts use is declared for both schemes", () => {
  const used = Object.values(palette).flatMap((color) => color.match(/--[\w-]+/) ?? []);
  expect(used.length).toBe(Object.keys(SHADES).length + 1);
  for (const variable of used) expect(chartStyle.split(`${variable}:`)).toHaveLength(3);
});
