import type { Page } from "./pages-in.js";

/**
 * The words of a page in the menu: its heading up to a colon or an end of a sentence, where that tells it from the
 * others of its section.
 *
 * @example pageLabel(page("Tolga 2024: a tiny municipality"), pages) // "Tolga 2024"
 */
export function pageLabel(page: Page, ofSection: readonly Page[]): string {
  const short = shortened(page.title);
  const others = ofSection.filter(({ path }) => path !== page.path);
  return others.some(({ title }) => shortened(title) === short) ? page.title : short;
}

function shortened(title: string): string {
  return /^(.+?)(?:: |(?<=\?) )/.exec(title)?.[1] ?? title;
}
