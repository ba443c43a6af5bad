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
    const standsForAll = own.find((page) => isIndex(page, section) || own.length === 1);
    const rest = own.filter((page) => page !== standsForAll);
    return [
      {
        text,
        ...(standsForAll && { link: linkTo(standsForAll.path) }),
        ...(rest.length > 0 && { collapsed: true, items: itemsOf(section, rest) }),
      },
    ];
  });
}

/** The pages of a section in the order of the menu. */
export function pagesOf(section: Section, pages: readonly Page[]): readonly Page[] {
  const order = ["index", ...section.pages].map((name) => pathOf(name, section));
  const rank = ({ path }: Page) => (order.includes(path) ? order.indexOf(path) : order.length);
  return pages
    .filter((page) => belongs(page, section))
    .sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
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
const isIndex = ({ path }: Page, { folder }: Section) => path === `${folder}/index.md`;
const pathOf = (name: string, { folder }: Section) => `${folder === undefined ? "" : `${folder}/`}${name}.md`;

function belongs({ path }: Page, section: Section): boolean {
  if (section.folder !== undefined) return path.startsWith(`${section.folder}/`);
  return section.pages.some((name) => path === pathOf(name, section));
}
