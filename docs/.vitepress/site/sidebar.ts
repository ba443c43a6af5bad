import { existsSync, readFileSync } from "node:fs";
import type { DefaultTheme } from "vitepress";
import { pageLabel } from "./page-label.js";
import type { Page } from "./pages-in.js";
import { type Section, sections } from "./sections.js";
import type { Words } from "./words.js";

type Item = DefaultTheme.SidebarItem;

/** Written with the pages of the API, which know what belongs together. */
const apiSidebar = new URL("../../api/sidebar.json", import.meta.url);

/**
 * The menu of the English pages: every section that has a page, every page in one section.
 *
 * @throws Error when a page is in no section.
 */
export function sidebar(words: Words, pages: readonly Page[]): Item[] {
  const forgotten = pages.find(
    (page) => !isHome(page) && !sections.some((section) => belongs(page, section)),
  );
  if (forgotten) {
    throw new Error(
      `docs/${forgotten.path} is in no section of the site: put it into a section's folder, or name it in docs/.vitepress/site/sections.ts.`,
    );
  }
  return sections.flatMap((section) => {
    const own = pagesOf(section, pages);
    if (own.length === 0) return [];
    const text = words.sections[section.name];
    if (section.first === undefined) return [{ text, link: linkTo(section.page) }];
    const index = own.find(({ path }) => path === `${section.page}.md`);
    const rest = own.filter((page) => page !== index);
    return [
      {
        text,
        ...(index && { link: linkTo(section.page) }),
        ...(rest.length > 0 && { collapsed: !section.open, items: itemsOf(section, rest) }),
      },
    ];
  });
}

/** The pages of a section in the order of the menu. */
export function pagesOf(section: Section, pages: readonly Page[]): readonly Page[] {
  const rank = ({ path }: Page) => {
    const name = path.slice(folderOf(section).length, -".md".length);
    const place = ["index", ...(section.first ?? [])].indexOf(name);
    return place === -1 ? Number.POSITIVE_INFINITY : place;
  };
  return pages
    .filter((page) => belongs(page, section))
    .sort((a, b) => (rank(a) === rank(b) ? a.path.localeCompare(b.path) : rank(a) - rank(b)));
}

/** `guides/init.md` → `/guides/init`, `scenarios/index.md` → `/scenarios/`. */
export function linkTo(path: string): string {
  return `/${path.replace(/\.md$/, "").replace(/(^|\/)index$/, "$1")}`;
}

function itemsOf(section: Section, pages: readonly Page[]): Item[] {
  if (section.name === "api" && existsSync(apiSidebar))
    return JSON.parse(readFileSync(apiSidebar, "utf8")) as Item[];
  return pages.map((page) => ({ text: pageLabel(page, pages), link: linkTo(page.path) }));
}

const isHome = ({ path }: Page) => path === "index.md";
const folderOf = ({ page }: Section) => page.slice(0, page.lastIndexOf("/") + 1);

function belongs({ path }: Page, section: Section): boolean {
  if (section.first === undefined) return path === `${section.page}.md`;
  return path.startsWith(folderOf(section));
}
