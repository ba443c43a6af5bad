import type { DefaultTheme } from "vitepress";

/** What the site's theme is told besides what the default theme knows. */
export interface SiteTheme extends DefaultTheme.Config {
  /** The pages that there are in both languages, by their English path. */
  readonly inBothLanguages?: readonly string[];
}
