import { fileURLToPath } from "node:url";

/** A script of the pages, by its name: its source in the workspace, compiled in an installed package. */
export function pageScript(name: string): string {
  const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  return fileURLToPath(new URL(`./page/${name}${extension}`, import.meta.url));
}

/** The style sheet of the pages; it is not compiled, but shipped with the sources. */
export const STYLE_SHEET = fileURLToPath(new URL("../../src/preview/page/preview.css", import.meta.url));
