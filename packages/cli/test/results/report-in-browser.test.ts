// In a real browser, for how wide a page is, what it asks for and how it prints are the browser's to say.
import { compare } from "@glidepath/core";
import { drammen2024, skane2017 } from "@glidepath/core/examples";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textsIn } from "../../src/language/texts.js";
import { reportHtml } from "../../src/report/report-html.js";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../../../notebooks/test/browser.js";

if (!hasBrowser) console.warn(`report-in-browser.test.ts: ${NO_BROWSER}`);

// A4 is 210 mm, less margins of 14 mm: at 96 pixels an inch.
const A4_WIDTH = Math.floor(((210 - 2 * 14) / 25.4) * 96);

const reports = {
  "six policies, in Norwegian": () =>
    reportHtml(compare(drammen2024, { runs: 40, seed: "browser" }), textsIn("nb"), "glidepath compare x"),
  "Sweden, in English": () =>
    reportHtml(compare(skane2017, { runs: 40, seed: "browser" }), textsIn("en"), "glidepath compare x"),
};

describe.skipIf(!hasBrowser).each(Object.entries(reports))("the report in Chromium, %s", (_, make) => {
  let browser: Browser;
  let page: Page;
  const told: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
    page.on("console", (message) => told.push(message.text()));
    page.on("pageerror", (error) => told.push(String(error)));
    page.on("request", (request) => asked.push(request.url()));
    await page.setContent(make(), { waitUntil: "load" });
  });

  afterAll(() => browser.close());

  test("says nothing on the console and asks for nothing", async () => {
    await page.emulateMedia({ media: "print" });
    await page.emulateMedia({ media: "screen" });
    expect(told).toEqual([]);
    expect(asked).toEqual([]);
  });

  test.each([360, 1000])("fits a screen of %i pixels; wide tables scroll in their own box", async (width) => {
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test("shows the table for the budget paper whole on a screen of 1000 pixels", async () => {
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1000, height: 900 });
    const [needed, there] = await page.evaluate(() => {
      const box = document.querySelector(".budget")?.parentElement;
      return [box?.scrollWidth ?? Number.NaN, box?.clientWidth ?? 0];
    });
    expect(needed).toBeLessThanOrEqual(there);
  });

  test("fits the width of A4 when printed, tables and charts alike", async () => {
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: A4_WIDTH, height: 1000 });
    const wide = await page.evaluate(
      (most) =>
        [...document.querySelectorAll("body *:not(svg *)")]
          .filter((element) => element.getBoundingClientRect().right > most + 0.5)
          .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
      A4_WIDTH,
    );
    expect(wide).toEqual([]);
  });

  test("has no letter of a chart outside its frame", async () => {
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("svg")].flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("text")]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return (
              left < frame.left - 1 ||
              right > frame.right + 1 ||
              top < frame.top - 1 ||
              bottom > frame.bottom + 1
            );
          })
          .map((text) => text.textContent);
      }),
    );
    expect(cut).toEqual([]);
  });

  test("has a picture no taller than a page, so that none is cut", async () => {
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll("figure")].map((figure) => figure.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThanOrEqual(7);
    // 297 mm less margins of 16 mm.
    expect(Math.max(...heights)).toBeLessThan(((297 - 2 * 16) / 25.4) * 96);
  });

  test("prints as A4 pages", async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    // 210 × 297 mm are 595 × 842 points.
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length).toBeGreaterThan(5);
    for (const [, width, height] of sizes) {
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    }
  });

  test("can be read without seeing: texts for pictures, headings in order, heads and captions of tables", async () => {
    const found = await page.evaluate(() => ({
      language: document.documentElement.lang,
      charts: [...document.querySelectorAll("svg")].map((svg) => [
        svg.getAttribute("role"),
        (svg.getAttribute("aria-label") ?? "").length > 60,
        svg.querySelector("title")?.textContent === svg.getAttribute("aria-label"),
      ]),
      levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) =>
        Number(tagName[1]),
      ),
      headless: [...document.querySelectorAll("table")].filter(
        (table) => table.querySelector("thead th[scope=col]") === null,
      ).length,
      rowsWithoutHead: [...document.querySelectorAll("tbody tr")].filter(
        (row) => row.querySelector("th[scope]") === null,
      ).length,
    }));
    expect(["nb", "en"]).toContain(found.language);
    for (const chart of found.charts) expect(chart).toEqual(["img", true, true]);
    expect(found.levels[0]).toBe(1);
    expect(found.levels.filter((level) => level === 1)).toHaveLength(1);
    found.levels
      .slice(1)
      .forEach((level, i) => expect(level - (found.levels[i] ?? 0)).toBeLessThanOrEqual(1));
    expect([found.headless, found.rowsWithoutHead]).toEqual([0, 0]);
  });

  test("has a contrast of text to ground of 4.5 to 1 or more (WCAG 2.2, 1.4.3), charts too", async () => {
    const colours = await page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll("body *")]
          .filter((element) =>
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .filter((element) => !["STYLE", "TITLE", "title"].includes(element.tagName))
          .map((element) => {
            const style = getComputedStyle(element);
            if (!(element instanceof SVGElement)) return `${style.color} 1`;
            return `${style.fill} ${style.fillOpacity}`;
          }),
      ),
    ]);
    expect(colours.length).toBeGreaterThan(2);
    for (const colour of colours) expect(contrastWithWhite(colour), colour).toBeGreaterThanOrEqual(4.5);
  });
});

test("the contrast of #767676 with white is 4.54 to 1, of black 21 to 1", () => {
  expect(contrastWithWhite("rgb(118, 118, 118) 1")).toBeCloseTo(4.54, 2);
  expect(contrastWithWhite("rgb(0, 0, 0) 1")).toBeCloseTo(21, 6);
});

/** The contrast ratio of WCAG of a colour with an opacity on white. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const linear = (channel: number) => {
    const shown = (opacity * channel + (1 - opacity) * 255) / 255;
    return shown <= 0.04045 ? shown / 12.92 : ((shown + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return 1.05 / (luminance + 0.05);
}
