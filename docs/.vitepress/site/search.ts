import type { DefaultTheme } from "vitepress";
import { foldLetters } from "./fold-letters.js";
import type { Words } from "./words.js";
import { words as english } from "./words-en.js";
import { words as norwegian } from "./words-nb.js";

/** The search: an index in the site itself, one a language; nothing is asked of another host. */
export const search = {
  provider: "local",
  options: {
    locales: {
      root: { translations: translations(english) },
      nb: { translations: translations(norwegian) },
    },
    miniSearch: {
      options: { processTerm: foldLetters },
      searchOptions: { boostDocument: textBeforeApi },
    },
    _render: (text, env: { relativePath?: string }, md) => {
      const html = md.render(text, env);
      return env.relativePath?.startsWith("api/") ? withoutSmallHeadings(html) : html;
    },
  },
} satisfies DefaultTheme.Config["search"];

/** A name of the API is found by its name; for a word of the language there are better pages than those. */
function textBeforeApi(id: string): number {
  return id.includes("/api/") ? 0.3 : 1;
}

/** Below a name of the API stand Parameters, Returns and Throws: nobody looks for those by these words. */
const withoutSmallHeadings = (html: string) => html.replace(/<h[4-6][^>]*>(.*?)<\/h[4-6]>/gs, "$1");

function translations({ search: words }: Words) {
  return {
    button: { buttonText: words.button, buttonAriaLabel: words.button },
    modal: {
      displayDetails: words.showDetails,
      resetButtonTitle: words.reset,
      backButtonTitle: words.back,
      noResultsText: words.nothing,
      footer: {
        selectText: words.select,
        selectKeyAriaLabel: words.enterKey,
        navigateText: words.navigate,
        navigateUpKeyAriaLabel: words.upKey,
        navigateDownKeyAriaLabel: words.downKey,
        closeText: words.close,
        closeKeyAriaLabel: words.escapeKey,
      },
    },
  };
}
