import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Notebook } from "@observablehq/notebook-kit";
import { observable } from "@observablehq/notebook-kit/vite";
import { defaultClientConditions, type InlineConfig } from "vite";
import { inlineWorkers } from "./inline-workers.js";
import { offlineImports } from "./offline-imports.js";
import { fromSource, scriptFile, SOURCE_CONDITION, sourceFile } from "./package-paths.js";

/** The folder of Notebook Kit's modules, which it imports as `observable:…`. */
const kitFolder = dirname(dirname(fileURLToPath(import.meta.resolve("@observablehq/notebook-kit/runtime"))));

export interface NotebookConfigOptions {
  /** The folder of the notebooks. */
  readonly root: string;
  /** What becomes of a notebook before it is made into a page; default: nothing. */
  readonly transformNotebook?: (notebook: Notebook) => Notebook;
  /** The script that stands in for the kit's runtime (`define`); default: that of `page/define.ts`. */
  readonly pageScript?: string;
  /** Told of each import of a notebook that leads nowhere. */
  readonly onAbsent?: (specifier: string) => void;
}

/**
 * What preview, build and run share of Vite: no import leads to the network, packages of the workspace give
 * their sources, all pages look alike and their cells tell their state. It reads no configuration file.
 *
 * @example await build({ ...notebookConfig({ root: "notebooks" }), build: { … } });
 */
export function notebookConfig(options: NotebookConfigOptions): InlineConfig {
  const { root, transformNotebook = (notebook) => notebook, onAbsent } = options;
  const { pageScript = scriptFile("./page/define") } = options;
  return {
    configFile: false,
    envDir: false,
    publicDir: false,
    root,
    base: "./",
    appType: "mpa",
    logLevel: "silent",
    plugins: [
      observable({
        template: sourceFile("page.html"),
        transformNotebook: (notebook) => ({
          ...transformNotebook(notebook),
          theme: { light: "air", dark: "near-midnight" },
        }),
      }),
      offlineImports(onAbsent),
      inlineWorkers(),
    ],
    resolve: {
      conditions: [...(fromSource ? [SOURCE_CONDITION] : []), ...defaultClientConditions],
      alias: [
        { find: /^observable:runtime$/, replacement: pageScript },
        { find: /^observable:(.*)$/, replacement: `${kitFolder}/$1` },
        { find: /^@observablehq\/notebook-kit\/runtime$/, replacement: `${kitFolder}/runtime/index.js` },
        { find: /^glidepath:(.*)$/, replacement: sourceFile("$1") },
      ],
    },
    // Files beside the notebook, and a browser of the last years.
    build: { target: "es2023", chunkSizeWarningLimit: Infinity },
    optimizeDeps: { rolldownOptions: { plugins: [offlineImports()] } },
  };
}
