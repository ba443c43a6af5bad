// The site as it is built, under a path of its own as on a host that has others beside it; and in a browser, for what
// fits a screen, what a page asks for and what a search finds are the browser's to say.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { parseHTML } from "linkedom";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../../packages/notebooks/test/browser.js";
import { serveFolder } from "./serve-folder.js";

if (!hasBrowser) console.warn(`site.test.ts, in Chromium: ${NO_BROWSER}`);

const BASE = "/guide/glidepath/";
const root = fileURLToPath(new URL("../..", import.meta.url));
const site = mkdtempSync(join(tmpdir(), "glidepath-site-"));
let said = "";

beforeAll(() => {
  const build = spawnSync("npm", ["run", "--silent", "docs:build", "--", "--base", BASE, "--outDir", site], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  said = stripVTControlCharacters(`${build.stdout}${build.stderr}`);
}, 300_000);

afterAll(() => rmSync(site, { recursive: true }));

test("is built without a warning", () => {
  const lines = said.split(/[\r\n]+/).map((line) => line.trim());
  const expected =
    /^(?:|vitepress v\S+|[-✓] (?:building client \+ server bundles|rendering pages)\.\.\.|build complete in [\d.]+s\.)$/;
  expect(lines.filter((line) => !expected.test(line))).toEqual([]);
  expect(said).toContain("build complete");
});

describe("the files of the site", () => {
  const pages = () =>
    readdirSync(site, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".html"));
  const documents = new Map<string, Document>();
  const documentOf = (path: string) => {
    const known = documents.get(path) ?? parseHTML(readFileSync(join(site, path), "utf8")).document;
    documents.set(path, known);
    return known;
  };
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string) => {
    const known =
      ids.get(path) ?? new Set([...documentOf(path).querySelectorAll("[id]")].map(({ id }) => id));
    ids.set(path, known);
    return known;
  };

  function fault(page: string, target: string): string | undefined {
    if (/^(?:https?:|mailto:|data:)/.test(target)) return undefined;
    const [path = "", anchor] = decodeURI(target).split("#");
    const full =
      path === ""
        ? `${BASE}${page}`
        : posix.resolve(posix.dirname(`${BASE}${page}`), path) + (path.endsWith("/") ? "/" : "");
    if (!full.startsWith(BASE)) return `${page}: ${target} leaves the site`;
    const file = full.slice(BASE.length).replace(/(^|\/)$/, "$1index.html");
    if (!existsSync(join(site, file)) || statSync(join(site, file)).isDirectory())
      return `${page}: ${target} leads to no page`;
    if (!anchor || !file.endsWith(".html")) return undefined;
    return idsOf(file).has(anchor) ? undefined : `${page}: ${target} leads to no heading`;
  }

  test("lead only to pages, headings and pictures that there are, the change of language too", () => {
    const found = pages().flatMap((page) =>
      [
        ...documentOf(page).querySelectorAll("a[href], img[src], source[srcset], link[href], script[src]"),
      ].flatMap((element) => {
        const [target = ""] = ["href", "src", "srcset"].flatMap((name) => element.getAttribute(name) ?? []);
        return fault(page, target) ?? [];
      }),
    );
    expect(pages().length).toBeGreaterThan(30);
    expect([...new Set(found)]).toEqual([]);
  });

  test("show every picture of their own for light pages and for dark ones", () => {
    const drawings = pages().flatMap((page) => [
      ...documentOf(page).querySelectorAll('main img[src*=".svg"]'),
    ]);
    const classes = drawings.map((image) => image.getAttribute("class"));
    expect(classes.filter((name) => name === "on-light").length).toBeGreaterThanOrEqual(9);
    expect(classes.filter((name) => name === "on-dark")).toHaveLength(drawings.length / 2);
    for (const image of drawings) {
      expect(image.getAttribute("alt")).toMatch(/\S+ \S+/);
      const onTelephones = image.parentElement?.querySelector("source")?.getAttribute("srcset");
      expect(onTelephones).toMatch(
        image.classList.contains("on-dark") ? /-narrow-dark\.\S+$/ : /-narrow\.\S+$/,
      );
    }
  });

  test("show marks of Markdown and Vue nowhere in their text", () => {
    for (const page of pages()) {
      const main = documentOf(page).querySelector("main")?.cloneNode(true) as Element | undefined;
      for (const code of main?.querySelectorAll("code, pre") ?? []) code.remove();
      expect(main?.textContent ?? "", page).not.toMatch(/\{\{|\]\(|^#{1,6} |<!--|^\|.*\|$|^:::|\*\*/m);
    }
  });
});

describe.skipIf(!hasBrowser)("the site in Chromium", () => {
  let browser: Browser;
  let page: Page;
  let host: Awaited<ReturnType<typeof serveFolder>>;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchBrowser(), serveFolder(site, BASE)]);
    page = await browser.newPage();
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("response", (response) => response.status() >= 400 && faults.push(`no ${response.url()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("data:") && !request.url().startsWith(host.url))
        faults.push(`asks ${request.url()}`);
    });
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));
  afterAll(async () => {
    await browser.close();
    host.close();
  });

  const open = (path: string) => page.goto(host.url + path, { waitUntil: "networkidle" });

  test.each(["", "nb/", "guides/grants.html", "scenarios/drammen-2024.html", "method/", "backtest.html"])(
    "/%s fits a phone and a screen, has the pictures of its theme, and asks no other host for anything",
    async (path) => {
      await open(path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [390, 820, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
            `${width}`,
          ).toBeLessThanOrEqual(width);
        }
        const shown = await page
          .locator("main img[src*='.svg']:visible")
          .evaluateAll((images) => images.map((image) => image.className));
        expect(new Set(shown)).toEqual(new Set(shown.length > 0 ? [`on-${colorScheme}`] : []));
      }
    },
  );

  test("what the program prints in 80 letters fits beside the menus; a wide table scrolls in its own box", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open("guides/grants.html");
    const [needed, there] = await page
      .locator("main pre code")
      .first()
      .evaluate((code) => {
        const letters = Object.assign(document.createElement("span"), { textContent: "0".repeat(80) });
        code.append(letters);
        const { paddingLeft, paddingRight } = getComputedStyle(code);
        const { width } = letters.getBoundingClientRect();
        return [
          width + Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight),
          code.parentElement?.clientWidth,
        ];
      });
    expect(needed).toBeLessThanOrEqual(there ?? 0);

    await page.setViewportSize({ width: 390, height: 800 });
    await open("scenarios/norwegian-defaults.html");
    const tables = await page
      .locator("main table")
      .evaluateAll((all) =>
        all.map((table) => [getComputedStyle(table).overflowX, table.scrollWidth > table.clientWidth]),
      );
    expect(tables.filter(([, wider]) => wider).length).toBeGreaterThan(0);
    expect(new Set(tables.map(([overflow]) => overflow))).toEqual(new Set(["auto"]));
  });

  test.each([
    {
      from: "index.html",
      words: {
        grant: "grants.html",
        Skåne: "scenarios/skane-2017.html",
        skane: "scenarios/skane-2017.html",
        surprise: "concepts/surprise.html",
        tilskudd: "glossary.html",
      },
    },
    {
      from: "nb/index.html",
      words: { tilskudd: "nb/", okonomi: "nb/", økonomi: "nb/", OVERRASKELSE: "nb/start.html" },
    },
  ])(
    "the search finds words on the pages of a language, with and without their marks: $from",
    async ({ from, words }) => {
      await open(from);
      await page.keyboard.press("Control+k");
      for (const [word, expected] of Object.entries(words)) {
        await page.locator(".VPLocalSearchBox input").fill(word);
        const result = page.locator(`.VPLocalSearchBox .result[href*="/${expected}"]`);
        await result.first().waitFor({ timeout: 5000 });
      }
    },
  );

  test("a change of language leads to the same page where there is one, else to the first page", async () => {
    const other = async (path: string) => {
      await open(path);
      const links = page.locator(".VPNavBarTranslations a");
      return (await links.first().evaluate((link) => (link as HTMLAnchorElement).pathname)).slice(
        BASE.length,
      );
    };
    expect(await other("")).toBe("nb/");
    expect(await other("start.html")).toBe("nb/start.html");
    expect(await other("nb/start.html")).toBe("start.html");
    expect(await other("scenarios/tolga-2024.html")).toBe("nb/");
  });
});
