import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";
import { describe, expect, test } from "vitest";
import { foldLetters } from "../.vitepress/site/fold-letters.js";
import { localeOf } from "../.vitepress/site/locale-of.js";
import { type Page, pagesIn } from "../.vitepress/site/pages-in.js";
import { sections } from "../.vitepress/site/sections.js";
import { linkTo, pagesOf, sidebar } from "../.vitepress/site/sidebar.js";
import { words as english } from "../.vitepress/site/words-en.js";
import { words as norwegian } from "../.vitepress/site/words-nb.js";

// Pages of the API are no text that is kept: whoever builds the site writes them anew.
const pages = pagesIn(fileURLToPath(new URL("..", import.meta.url)), ["api"]);
const isNorwegian = ({ path }: Page) => path.startsWith("nb/");
const links = (items: readonly DefaultTheme.SidebarItem[] = []): string[] =>
  items.flatMap(({ link, items: inner }) => [...(link === undefined ? [] : [link]), ...links(inner)]);

describe("the menu beside the English pages", () => {
  const menu = sidebar(
    english,
    pages.filter((page) => !isNorwegian(page)),
  );

  test("has every page once, but for the first one, which stands above it", () => {
    const written = pages.filter(
      (page) => !isNorwegian(page) && page.path !== "index.md" && !page.path.startsWith("api/"),
    );
    expect(written.length).toBeGreaterThan(25);
    expect(
      links(menu)
        .filter((link) => !link.startsWith("/api/"))
        .sort(),
    ).toEqual(written.map(({ path }) => linkTo(path)).sort());
  });

  test("stops the build where a page would be forgotten, and says which", () => {
    expect(() => sidebar(english, [{ path: "lost.md", title: "Lost" }])).toThrow(
      /docs\/lost\.md is in no section/,
    );
    expect(() => sidebar(english, [{ path: "rooms/lost.md", title: "Lost" }])).toThrow(
      /docs\/rooms\/lost\.md/,
    );
  });

  test("puts named pages first and a page that nobody named last, with the words of its heading", () => {
    const [guides] = sidebar(english, [
      { path: "guides/another.md", title: "Another way: glidepath other" },
      { path: "guides/own-data.md", title: "Your own tables" },
      { path: "guides/init.md", title: "A scenario of your own: glidepath init" },
    ]);
    expect(guides?.items).toEqual([
      { text: "A scenario of your own", link: "/guides/init" },
      { text: "Your own tables", link: "/guides/own-data" },
      { text: "Another way", link: "/guides/another" },
    ]);
  });

  test.each(sections)("has the pages that $name names", (section) => {
    const names = pagesOf(section, pages).map(({ path }) => path.replace(/^.*\/|\.md$/g, ""));
    const missing = section.pages.filter((name) => !names.includes(name));
    // A section of one page, or of none, has no order.
    expect(names.length < 2 ? [] : missing).toEqual([]);
  });

  test("tells pages apart whose headings begin alike", () => {
    const [guides] = sidebar(english, [
      { path: "guides/a.md", title: "Files: in" },
      { path: "guides/b.md", title: "Files: out" },
    ]);
    expect(guides?.items?.map(({ text }) => text)).toEqual(["Files: in", "Files: out"]);
  });

  test("asks of every page a heading", () => {
    const folder = mkdtempSync(join(tmpdir(), "glidepath-pages-"));
    writeFileSync(join(folder, "page.md"), "## Of the second level\n");
    expect(() => pagesIn(folder)).toThrow(/docs\/page\.md has no heading of the first level/);
    rmSync(folder, { recursive: true });
  });
});

describe("the menu beside the Norwegian pages", () => {
  const menu = localeOf("nb", norwegian, pages).themeConfig?.sidebar as DefaultTheme.SidebarItem[];
  const inEnglish = menu.find(({ text }) => text === "På engelsk")?.items ?? [];

  test("has every Norwegian page but the first", () => {
    expect(
      links(menu)
        .filter((link) => link.startsWith("/nb/"))
        .sort(),
    ).toEqual(
      pages
        .filter((page) => isNorwegian(page) && page.path !== "nb/index.md")
        .map(({ path }) => linkTo(path))
        .sort(),
    );
  });

  test("has all else under a heading that says that it is in English", () => {
    expect(links(inEnglish).length).toBeGreaterThan(5);
    expect(links(inEnglish).filter((link) => link.startsWith("/nb/"))).toEqual([]);
    expect(links(menu).filter((link) => !link.startsWith("/nb/"))).toEqual(links(inEnglish));
  });
});

describe("the words around the pages", () => {
  test("are the same words in both languages only where both languages have them", () => {
    const leaves = (words: object, path = ""): [string, string][] =>
      Object.entries(words).flatMap(([key, value]) =>
        typeof value === "string"
          ? [[`${path}${key}`, value] as [string, string]]
          : leaves(value as object, `${path}${key}.`),
      );
    const other = new Map(leaves(norwegian));
    const alike = leaves(english).filter(([key, value]) => other.get(key) === value);
    expect(alike.map(([, value]) => value).sort()).toEqual(["API", "Enter", "Escape"]);
  });
});

test("the search compares words without case and marks: Skåne as skane, økonomi as okonomi, Tromsø as tromso", () => {
  expect(["Skåne", "Økonomi", "Tromsø", "Sæther", "établi"].map(foldLetters)).toEqual([
    "skane",
    "okonomi",
    "tromso",
    "saether",
    "etabli",
  ]);
});
