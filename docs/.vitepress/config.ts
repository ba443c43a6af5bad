import { fileURLToPath } from "node:url";
import { defineConfigWithTheme } from "vitepress";
import { markdown } from "./markdown/markdown.js";
import { icon } from "./site/icon.js";
import { localeOf } from "./site/locale-of.js";
import { pagesIn } from "./site/pages-in.js";
import { search } from "./site/search.js";
import type { SiteTheme } from "./site/site-theme.js";
import { words as english } from "./site/words-en.js";
import { words as norwegian } from "./site/words-nb.js";

const docs = fileURLToPath(new URL("..", import.meta.url));
const pages = pagesIn(docs);

export default defineConfigWithTheme<SiteTheme>({
  title: "Glidepath",
  description: english.description,
  head: [["link", { rel: "icon", href: icon }]],
  // Opened from any static host, without a rule that finds page.html for page.
  cleanUrls: false,
  markdown,
  themeConfig: {
    search,
    inBothLanguages: pages
      .filter(({ path }) => pages.some((page) => page.path === `nb/${path}`))
      .map(({ path }) => path),
  },
  locales: {
    root: localeOf("en", english, pages),
    nb: localeOf("nb", norwegian, pages),
  },
  vite: {
    resolve: {
      // The theme links a page to that of the same name in the other language, whether there is one or not.
      alias: [
        {
          find: /^\.\.?\/composables\/langs$/,
          replacement: fileURLToPath(new URL("theme/use-langs.ts", import.meta.url)),
        },
      ],
    },
    // The largest piece is the index of the search, loaded when one searches.
    build: {
      chunkSizeWarningLimit: 4000,
      // Pictures are files, small ones too.
      assetsInlineLimit: 0,
    },
  },
});
