import { slug } from "github-slugger";
import type { MarkdownOptions } from "vitepress";
import { breakingNames } from "./breaking-names.js";
import { headingNames } from "./heading-names.js";
import { linksOutside } from "./links-outside.js";
import { norwegianLabels } from "./norwegian-labels.js";
import { themedPictures } from "./themed-pictures.js";

/** Pages are read on the site, in an editor and on a forge: what is written means the same in all three. */
export const markdown: MarkdownOptions = {
  // A link to a heading leads to it on the site as on a forge.
  anchor: { slugify: (title) => slug(title) },
  // 2023:400 is no picture of a face, and braces after code belong to the sentence; after a heading: headingNames.
  emoji: { enabled: [] },
  attrs: { disable: true },
  image: { lazyLoading: true },
  config(md) {
    md.use(headingNames).use(themedPictures).use(linksOutside).use(breakingNames).use(norwegianLabels);
  },
};
