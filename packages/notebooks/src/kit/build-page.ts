import { basename, dirname, resolve } from "node:path";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { notebookConfig } from "./notebook-config.js";

/** A notebook as a page. */
export interface BuiltPage {
  /** One HTML file with all that it needs: it opens from disk and asks nobody for anything. */
  readonly html: string;
  /** What cells import and is not installed; such a cell fails, others do not. */
  readonly absent: readonly string[];
}

/**
 * Makes one HTML file of a notebook, live as in the preview.
 *
 * @param path of the notebook, whose cells `checkCells` has found sound
 * @throws what Vite throws where it cannot be bundled
 * @example (await buildPage("notebooks/1-gradual-or-sharp.html")).html
 */
export async function buildPage(path: string): Promise<BuiltPage> {
  const file = resolve(path);
  const absent = new Set<string>();
  const config = notebookConfig({ root: dirname(file), onAbsent: (specifier) => absent.add(specifier) });
  const result = await build({
    ...config,
    plugins: [...(config.plugins ?? []), viteSingleFile({ removeViteModuleLoader: true })],
    build: {
      ...config.build,
      write: false,
      // What is attached to a notebook goes into the file, as everything does.
      assetsInlineLimit: () => true,
      rolldownOptions: { input: file },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const page = outputs
    .flatMap((made) => ("output" in made ? made.output : []))
    .find(({ fileName }) => fileName === basename(file));
  if (page?.type !== "asset") throw new Error(`Vite made no page of ${file}.`);
  return { html: String(page.source), absent: [...absent] };
}
