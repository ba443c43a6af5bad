import { useData } from "vitepress";
import { computed } from "vue";
import type { SiteTheme } from "../site/site-theme.js";

const HOMES = { root: "/", nb: "/nb/" };

/**
 * Stands in for the default theme's function of this name: the other language's page of the same name where there is
 * one, otherwise its first page, so that changing the language never leads nowhere.
 */
export function useLangs() {
  const { site, localeIndex, page, theme } = useData<SiteTheme>();
  const here = computed(() => (localeIndex.value === "nb" ? "nb" : "root"));
  const label = (language: keyof typeof HOMES) => site.value.locales[language]?.label;

  const currentLang = computed(() => ({ label: label(here.value), link: HOMES[here.value] }));

  const localeLinks = computed(() => {
    const other = here.value === "nb" ? "root" : "nb";
    const path = page.value.relativePath.replace(/^nb\//, "");
    const inBoth = theme.value.inBothLanguages?.includes(path) && !page.value.isNotFound;
    const file = inBoth ? path.replace(/index\.md$/, "").replace(/\.md$/, ".html") : "";
    return [{ text: label(other), link: `${HOMES[other]}${file}` }];
  });

  return { localeLinks, currentLang };
}
