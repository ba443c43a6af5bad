import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { buildPage } from "../../src/kit/build-page.js";
import { launchBrowser } from "../browser.js";

/** A notebook of the project in a browser: built into one file, opened from disk with the network off. */
export interface OpenedNotebook {
  readonly page: Page;
  /** What the page asked for besides itself. */
  readonly strangers: readonly string[];
  /** What went wrong in it. */
  readonly errors: readonly string[];
  /** Closes the browser and takes the file away. */
  close(): Promise<void>;
}

/**
 * Builds a notebook and opens it.
 *
 * @param name of its file
 * @param init run in the page before anything else
 */
export async function openFromDisk(name: string, init?: () => void): Promise<OpenedNotebook> {
  const notebook = fileURLToPath(new URL(`../../notebooks/${name}`, import.meta.url));
  const [{ html, absent }, browser] = await Promise.all([buildPage(notebook), launchBrowser()]);
  expect(absent).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), "glidepath-"));
  const file = join(folder, "notebook.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ offline: true, locale: "nb-NO" });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (request.url() !== address && !/^(?:blob|data):/.test(request.url())) strangers.push(request.url());
  });
  if (init !== undefined) await page.addInitScript(init);
  await page.goto(address);
  return {
    page,
    strangers,
    errors,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
