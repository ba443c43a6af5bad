import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { CellStateChange } from "../kit/page/cell-state.js";
import type { Language } from "../words/index.js";

/** What a page showed. */
export interface Visit {
  /** The last state of each cell that runs, by its id in the file. */
  readonly states: ReadonlyMap<number, CellStateChange>;
  /** Whether all had come to rest in time; `states` tells which had not. */
  readonly isSettled: boolean;
  /** Errors of the page that are not of a cell: of scripts, of the console. */
  readonly errors: readonly string[];
  /** Addresses at the network that the page asked for; they were refused. */
  readonly requests: readonly string[];
  readonly milliseconds: number;
}

export interface VisitOptions {
  /** Milliseconds in which all cells must have come to rest. */
  readonly timeout: number;
  /** The width of the window, pixels; default 1024. */
  readonly width?: number;
  /** The language that the browser asks for; default English. */
  readonly language?: Language;
  /** Pixels of a picture of the page to a pixel of its own; default 1. */
  readonly scale?: number;
}

// A cell that has given a value may make another one compute a moment later.
const QUIET = 400;

/**
 * Opens a built notebook from disk, without a network, and waits until it rests: each cell has a value or an error, nothing
 * says that it is busy (`aria-busy`, as while an answer sharpens), and so it stays for a moment.
 *
 * @param html of `buildPage`
 * @param use called with the page once it rests, or the time is up
 */
export async function visitPage<Result>(
  browser: Browser,
  html: string,
  { timeout, width = 1024, language = "en", scale = 1 }: VisitOptions,
  use: (page: Page, visit: Visit) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "glidepath-notebook-"));
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: language,
    deviceScaleFactor: scale,
    offline: true,
  });
  try {
    const file = join(folder, "notebook.html");
    await writeFile(file, html);
    const page = await context.newPage();
    const errors: string[] = [];
    const requests: string[] = [];
    page.on("pageerror", (error) => errors.push(`${error.name}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.route(/^(?!file:|data:|blob:)/, (route) => {
      requests.push(route.request().url());
      return route.abort();
    });
    await page.addInitScript(recordStates, {});
    const started = performance.now();
    await page.goto(pathToFileURL(file).href);
    const isSettled = await page
      .waitForFunction(isAtRest, QUIET, { timeout, polling: 100 })
      .then(() => true)
      .catch((error: unknown) => {
        if (error instanceof Error && error.name === "TimeoutError") return false;
        throw error;
      });
    const milliseconds = performance.now() - started;
    const changes = await page.evaluate(
      () => (globalThis as unknown as { glidepathStates: readonly CellStateChange[] }).glidepathStates,
    );
    const states = new Map(changes.map((change) => [change.cell, change] as const));
    return await use(page, { states, isSettled, errors, requests, milliseconds });
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

// Both run in the page.
function recordStates(): void {
  const recorded: unknown[] = [];
  Object.assign(globalThis, { glidepathStates: recorded });
  document.addEventListener("cellstate", (event) => recorded.push((event as CustomEvent).detail));
}

function isAtRest(quiet: number): boolean {
  const page = globalThis as unknown as { restsSince?: number };
  const isBusy =
    document.readyState !== "complete" ||
    document.querySelector('[data-state="waiting"],[data-state="running"],[aria-busy="true"]') !== null;
  if (isBusy) delete page.restsSince;
  else page.restsSince ??= performance.now();
  return page.restsSince !== undefined && performance.now() - page.restsSince > quiet;
}
