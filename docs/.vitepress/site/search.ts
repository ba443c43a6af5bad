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
    miniSearch: { options: { processTerm: foldLetters } },
  },
} satisfies DefaultTheme.Config["search"];

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
