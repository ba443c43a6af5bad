import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Browser } from "playwright-core";
import { type NotebookDocument, readDocument } from "../document/index.js";
import type { CellFault } from "../run/cell-fault.js";
import { checkCells } from "../run/check-cells.js";
import { runNotebook } from "../run/run-notebook.js";
import type { Language } from "../words/index.js";
import { buildPage } from "../kit/build-page.js";
import { cellOutputs } from "./cell-outputs.js";
import { PAPER_WIDTH, printPdf } from "./print-pdf.js";
import { writeIpynb } from "./write-ipynb.js";

/** What a notebook can be made into, by the ending of the file. */
export type NotebookFormat = "html" | "ipynb" | "pdf";

/** What became of a notebook. */
export interface BuiltNotebook {
  readonly document: NotebookDocument;
  /** What goes into the file; undefined where the notebook cannot be built for its faults. */
  readonly content: string | Uint8Array | undefined;
  readonly faults: readonly CellFault[];
  /** What is wrong with it as a whole, as of a `NotebookRun`. */
  readonly problems: readonly string[];
  /** What cells import that is not installed: such a cell fails, others do not. */
  readonly absent: readonly string[];
}

/** What a file that does not move needs: a browser in which the notebook runs, and a language. */
export interface StillOptions {
  readonly browser: Browser;
  /** In which the page is read; text in both languages is kept in this one. */
  readonly language: Language;
  /** Milliseconds in which all cells must have come to rest. */
  readonly timeout: number;
}

/**
 * Makes one HTML file of a notebook (see `buildPage`), unless `checkCells` finds a fault in its cells.
 *
 * @throws DocumentError where the file is no notebook
 * @example (await buildHtml("notebooks/1-gradual-or-sharp.html")).content
 */
export async function buildHtml(path: string): Promise<BuiltNotebook> {
  const document = readDocument(await readFile(path, "utf8"));
  const faults = checkCells(document);
  if (faults.length > 0) return { document, content: undefined, faults, problems: [], absent: [] };
  const { html, absent } = await buildPage(path);
  return { document, content: html, faults: [], problems: [], absent };
}

/**
 * Runs a notebook and makes a file of what it shows at rest, unless something in it fails.
 *
 * @throws DocumentError where the file is no notebook
 * @example (await buildStill("notebooks/1-gradual-or-sharp.html", "pdf", { browser, language: "nb", timeout: 180_000 })).content
 */
export async function buildStill(
  path: string,
  format: Exclude<NotebookFormat, "html">,
  { browser, language, timeout }: StillOptions,
): Promise<BuiltNotebook> {
  const document = readDocument(await readFile(path, "utf8"));
  let content: string | Uint8Array | undefined;
  const { faults, problems } = await runNotebook(
    path,
    browser,
    { timeout, language, width: format === "pdf" ? PAPER_WIDTH : 800, scale: format === "ipynb" ? 2 : 1 },
    async (page) => {
      // Without what only a live page can use, such as buttons.
      await page.emulateMedia({ media: "print" });
      if (format === "pdf") {
        content = await printPdf(page);
        return;
      }
      const outputs = [];
      for (const { cell } of document.cells) outputs.push(await cellOutputs(page, cell.id));
      content = writeIpynb(document, { source: basename(path), language, outputs });
    },
  );
  const isSound = faults.length === 0 && problems.length === 0;
  return { document, content: isSound ? content : undefined, faults, problems, absent: [] };
}
