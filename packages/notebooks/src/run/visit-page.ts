import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
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

/** How a page is visited: how long, in which language and size. */
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

// The names of the functions by which the page tells.
const TELL_STATE = "glidepathTellState";
const TELL_REST = "glidepathTellRest";

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
    // The page tells and is not asked: one whose cell never pauses answers no question.
    const states = new Map<number, CellStateChange>();
    await page.exposeFunction(TELL_STATE, (change: CellStateChange) => {
      states.set(change.cell, change);
    });
    let endWait = () => {};
    const rest = new Promise<void>((resolve) => {
      endWait = resolve;
    });
    await page.exposeFunction(TELL_REST, endWait);
    await page.addInitScript(tellNode, { tellState: TELL_STATE, tellRest: TELL_REST, quiet: QUIET });
    const started = performance.now();
    await page.goto(pathToFileURL(file).href, { waitUntil: "commit" });
    const isSettled = await isWithin(timeout, rest);
    const milliseconds = performance.now() - started;
    return await use(page, { states, isSettled, errors, requests, milliseconds });
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether something comes in time. */
async function isWithin(milliseconds: number, event: Promise<void>): Promise<boolean> {
  const over = new AbortController();
  const late = setTimeout(milliseconds, false, { signal: over.signal }).catch(() => false);
  const isInTime = await Promise.race([event.then(() => true), late]);
  over.abort();
  return isInTime;
}

/** Tells of each state of a cell, and when the page has been at rest for a while. This runs in the page. */
function tellNode(told: { tellState: string; tellRest: string; quiet: number }): void {
  const tell = globalThis as unknown as Record<string, (what?: unknown) => void>;
  document.addEventListener("cellstate", (event) => tell[told.tellState]?.((event as CustomEvent).detail));
  const busy = '[data-state="waiting"], [data-state="running"], [aria-busy="true"]';
  let restsSince: number | undefined;
  const watch = setInterval(() => {
    const isBusy = document.readyState !== "complete" || document.querySelector(busy) !== null;
    restsSince = isBusy ? undefined : (restsSince ?? performance.now());
    if (restsSince === undefined || performance.now() - restsSince < told.quiet) return;
    clearInterval(watch);
    tell[told.tellRest]?.();
  }, 100);
}
