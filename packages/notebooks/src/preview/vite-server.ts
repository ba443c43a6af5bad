import { fileURLToPath } from "node:url";
import { createServer, mergeConfig, searchForWorkspaceRoot, type Plugin, type ViteDevServer } from "vite";
import { notebookConfig } from "../kit/notebook-config.js";
import { pageScript } from "./page-files.js";

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Everything that pages and cells import, so that nothing is found late: that would load the page anew and
 * take the reader's sliders and unsaved text with it.
 */
const IMPORTED = [
  "@codemirror/autocomplete",
  "@codemirror/lang-javascript",
  "@codemirror/lang-markdown",
  "@codemirror/language",
  "@codemirror/state",
  "@codemirror/view",
  "@lezer/highlight",
  "codemirror",
  "@observablehq/inputs",
  "@observablehq/notebook-kit/runtime",
  "@observablehq/plot",
  "d3-dsv",
  "d3-format",
  "htl",
  "@glidepath/core > fastest-levenshtein",
  "@glidepath/core > yaml",
  "@glidepath/core > zod",
];

/**
 * Vite as the part of a server that gives pages their scripts. It watches no file and never loads a page anew.
 *
 * @param folder the folder of the notebooks
 * @param cacheFolder where it may keep what it has bundled
 */
export function viteServer(folder: string, cacheFolder: string, plugins: Plugin[]): Promise<ViteDevServer> {
  return createServer(
    mergeConfig(notebookConfig({ root: folder }), {
      appType: "custom",
      base: "/",
      cacheDir: cacheFolder,
      plugins,
      resolve: { alias: [{ find: /^\/?@vite\/client$/, replacement: pageScript("vite-client") }] },
      server: {
        middlewareMode: true,
        cors: false,
        hmr: false,
        ws: false,
        watch: null,
        fs: { strict: true, allow: [folder, searchForWorkspaceRoot(packageFolder)] },
      },
      optimizeDeps: { noDiscovery: true, include: IMPORTED },
    }),
  );
}
