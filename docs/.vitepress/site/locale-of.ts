import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import type { Page } from "./pages-in.js";
import { type Section, sections } from "./sections.js";
import { linkTo, pagesOf, sidebar } from "./sidebar.js";
import type { SectionName, Words } from "./words.js";

/** What stands above each page; all the rest is in the menu beside it. */
const IN_BAR: readonly SectionName[] = ["start", "guides", "scenarios", "method", "api", "faq"];

/** The site in one language: its menus and the words around its pages. */
export function localeOf(
  lang: "en" | "nb",
  words: Words,
  all: readonly Page[],
): LocaleSpecificConfig<DefaultTheme.Config> & { label: string } {
  const english = all.filter(({ path }) => !path.startsWith("nb/"));
  const norwegian = all.filter(({ path }) => path.startsWith("nb/"));
  return {
    label: words.language,
    lang,
    description: words.description,
    themeConfig: {
      ...(lang === "en"
        ? { nav: englishBar(words, english), sidebar: sidebar(words, english) }
        : {
            nav: norwegianMenu(words, english, norwegian),
            sidebar: norwegianMenu(words, english, norwegian),
          }),
      outline: { level: [2, 3], label: words.onThisPage },
      docFooter: { prev: words.previous, next: words.next },
      sidebarMenuLabel: words.menu,
      returnToTopLabel: words.toTop,
      langMenuLabel: words.changeLanguage,
      skipToContentLabel: words.skipToContent,
      darkModeSwitchLabel: words.appearance,
      lightModeSwitchTitle: words.toLight,
      darkModeSwitchTitle: words.toDark,
      notFound: words.notFound,
    },
  };
}

function englishBar(words: Words, pages: readonly Page[]): DefaultTheme.NavItemWithLink[] {
  return sections
    .filter(({ name }) => IN_BAR.includes(name))
    .flatMap((section) => {
      const link = firstLink(section, pages);
      const activeMatch = `^/${section.folder === undefined ? section.pages[0] : `${section.folder}/`}`;
      return link === undefined ? [] : [{ text: words.sections[section.name], link, activeMatch }];
    });
}

/** The pages that there are in Norwegian, and under a heading of their own the sections that are in English. */
function norwegianMenu(words: Words, english: readonly Page[], norwegian: readonly Page[]) {
  const inNorwegian = ({ folder, pages: [page] }: Section) =>
    norwegian.find(({ path }) => folder === undefined && path === `nb/${page}.md`);
  return [
    ...sections.flatMap((section) => {
      const page = inNorwegian(section);
      return page ? [{ text: words.sections[section.name], link: linkTo(page.path) }] : [];
    }),
    {
      text: words.inEnglish ?? "",
      items: sections
        .filter((section) => !inNorwegian(section))
        .flatMap((section) => {
          const link = firstLink(section, english);
          const text = words.sections[section.name];
          const docFooterText = `${text} (${words.inEnglish?.toLowerCase()})`;
          return link === undefined ? [] : [{ text, link, docFooterText }];
        }),
    },
  ];
}

function firstLink(section: Section, pages: readonly Page[]): string | undefined {
  const [first] = pagesOf(section, pages);
  return first && linkTo(first.path);
}
