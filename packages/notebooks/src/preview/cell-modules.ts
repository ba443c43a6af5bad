import { createHash } from "node:crypto";
import { join } from "node:path";
import { type CellSpec, toCell, transpile } from "@observablehq/notebook-kit";
import type { Plugin, ViteDevServer } from "vite";

/** A cell as a module of the page, or why it cannot be one. */
export type CellModule =
  | { readonly url: string; readonly outputs: readonly string[] }
  | { readonly error: string };

/** The cells that pages run, each a module of its own: what is wrong with one breaks itself alone. */
export interface CellModules {
  readonly plugin: Plugin;
  /** Makes the module of a cell, whose default export is its definition. */
  moduleOf(cell: CellSpec, server: ViteDevServer): Promise<CellModule>;
}

/**
 * @param folder the folder of the notebooks, from which cells import and attach files
 */
export function cellModules(folder: string): CellModules {
  const sources = new Map<string, string>();
  return {
    plugin: {
      name: "glidepath:cell-modules",
      enforce: "pre",
      resolveId: (source) => (sources.has(source) ? join(folder, source) : null),
      load: (id) => sources.get(id.slice(folder.length).replaceAll("\\", "/")) ?? null,
    },
    async moduleOf(cell, server) {
      try {
        const { source, outputs } = definitionOf(cell);
        // The same text gives the same address, so that there are no more modules than texts.
        const url = `/.cell-${createHash("sha256").update(source).digest("hex").slice(0, 32)}.js`;
        sources.set(url, source);
        // Tells what cannot be imported; the browser would not.
        await server.transformRequest(url);
        return { url, outputs };
      } catch (error) {
        return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
      }
    },
  };
}

function definitionOf(spec: CellSpec): { source: string; outputs: readonly string[] } {
  const cell = toCell(spec);
  const { body, inputs, outputs, output, autodisplay, autoview, automutable } = transpile(cell, {
    resolveFiles: true,
  });
  const fields = {
    id: cell.id,
    inputs,
    outputs,
    output,
    display: cell.mode === "js" || cell.mode === "ts",
    autodisplay,
    autoview,
    automutable,
  };
  return {
    source: `export default { ...${JSON.stringify(fields)}, body: ${body} };\n`,
    outputs: output === undefined ? (outputs ?? []) : [output],
  };
}
