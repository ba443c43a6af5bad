import { type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderChart } from "@glidepath/notebooks/server";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../browser.js";
import { cases } from "./cases.js";
import { drawn } from "./drawn.js";
import { findFaults } from "./find-faults.js";

if (!hasBrowser) console.warn(NO_BROWSER);

describe.skipIf(!hasBrowser)("charts in a page", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
  });

  const show = (markup: string, scheme: "light" | "dark") =>
    page.setContent(
      `<!doctype html><meta charset="utf-8"><style>:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText }</style>${markup}`,
    );

  test.each([
    ["en", 340],
    ["nb", 340],
    ["en", 720],
    ["nb", 900],
  ] as const)("in %s and %s pixels wide no text is cut or covers another", async (language, width) => {
    const faults: string[] = [];
    for (const [chart, variant, draw] of cases) {
      await show(renderChart(drawn(draw, { language, width })), "light");
      for (const fault of await page.evaluate(findFaults)) faults.push(`${chart} of ${variant}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test("the check can fail: it sees a text beyond the edge, and one on another", async () => {
    const text = (x: number, words: string) => `<text x="${x}" y="20">${words}</text>`;
    await show(
      `<svg width="200" height="40">${text(10, "one")}${text(12, "two")}${text(180, "three")}</svg>`,
      "light",
    );
    expect(await page.evaluate(findFaults)).toEqual(["“one” and “two” overlap", "“three” is cut"]);
  });

  test("text and colours follow the page: black on white, white on dark", async () => {
    const [, , draw] = cases[0] ?? [];
    const markup = renderChart(drawn(draw!));
    const looks = async (scheme: "light" | "dark") => {
      await show(markup, scheme);
      return page.evaluate(() => {
        const colorOf = (selector: string, key: "fill" | "stroke") =>
          getComputedStyle(document.querySelector(selector)!)[key];
        return {
          text: colorOf("svg text", "fill"),
          line: colorOf("g[aria-label=line] path", "stroke"),
          ground: getComputedStyle(document.documentElement).backgroundColor,
        };
      });
    };
    expect(await looks("light")).toEqual({
      text: "rgb(0, 0, 0)",
      line: "rgb(0, 114, 178)",
      ground: "rgb(255, 255, 255)",
    });
    const dark = await looks("dark");
    expect(dark).toMatchObject({ text: "rgb(255, 255, 255)", line: "rgb(86, 180, 233)" });
    expect(dark.ground).not.toBe("rgb(255, 255, 255)");
  });
});
