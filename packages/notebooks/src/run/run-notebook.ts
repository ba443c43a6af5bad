import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { buildPage } from "../kit/build-page.js";
import { type NotebookDocument, readDocument } from "../document/index.js";
import type { CellFault } from "./cell-fault.js";
import { checkCells, firstLineOf, namesGivenBy } from "./check-cells.js";
import { type Visit, type VisitOptions, visitPage } from "./visit-page.js";

/** Milliseconds in which a notebook should have come to rest, on a slow machine too. */
const DEFAULT_TIMEOUT = 180_000;

/** What came of running a notebook. */
export interface NotebookRun {
  readonly title: string;
  /** How many cells it has. */
  readonly cells: number;
  /** What is wrong, the cells to blame before those that wait for them. Empty where all went well. */
  readonly faults: readonly CellFault[];
  /** What is wrong with the page as a whole: errors that are of no cell, requests to the network. */
  readonly problems: readonly string[];
  /** Milliseconds from opening the page until it was at rest. */
  readonly milliseconds: number;
}

/** How it is run; all cells must have come to rest in `timeout` milliseconds, 180 000 unless told. */
export type RunOptions = Partial<VisitOptions>;

/**
 * Runs every cell of a notebook in a browser, as its reader would: from one file, without a network.
 *
 * @param use called with the page at rest, before it is closed, where it came to rest in time
 * @throws DocumentError where the file is no notebook
 * @example (await runNotebook("notebooks/1-gradual-or-sharp.html", browser)).faults
 */
export async function runNotebook(
  path: string,
  browser: Browser,
  options: RunOptions = {},
  use: (page: Page, document: NotebookDocument) => Promise<void> = async () => {},
): Promise<NotebookRun> {
  const document = readDocument(await readFile(path, "utf8"));
  const { title } = document;
  const cells = document.cells.length;
  const unsound = checkCells(document);
  if (unsound.length > 0) return { title, cells, faults: unsound, problems: [], milliseconds: 0 };
  const { html } = await buildPage(path);
  return visitPage(browser, html, { timeout: DEFAULT_TIMEOUT, ...options }, async (page, visit) => {
    const faults = faultsOf(document, visit);
    if (visit.isSettled) await use(page, document);
    return { title, cells, faults, problems: problemsOf(visit), milliseconds: visit.milliseconds };
  });
}

// A page that rests in no time is to blame for it as a whole only where no cell is.
function faultsOf({ cells }: NotebookDocument, { states, isSettled, milliseconds }: Visit): CellFault[] {
  const faultOf = (id: number, message: string): CellFault => {
    const place = cells.findIndex(({ cell }) => cell.id === id);
    return { cell: place + 1, firstLine: firstLineOf(cells[place]?.cell.value ?? ""), message };
  };
  const all = [...states.values()];
  const failed = all
    .filter(({ state }) => state === "failed")
    .map(({ cell, message = "It failed.", input }): CellFault => {
      const fault = faultOf(cell, message);
      const giver = input === undefined ? undefined : cellThatGives(cells, input);
      // A cell that wants what nobody gives is to blame itself.
      return giver === undefined || giver === fault.cell ? fault : { ...fault, becauseOf: giver };
    });
  const running = all.filter(({ state }) => state === "running");
  const waiting = all.filter(({ state }) => state === "waiting");
  // What waits for a cell that runs is not to blame.
  const slow = isSettled ? [] : running.length > 0 ? running : waiting;
  const seconds = Math.round(milliseconds / 1000);
  return [
    ...failed,
    ...slow.map(({ cell }) => faultOf(cell, `It had neither a value nor an error after ${seconds} s.`)),
  ].sort((a, b) => Number(a.becauseOf !== undefined) - Number(b.becauseOf !== undefined) || a.cell - b.cell);
}

function cellThatGives(cells: NotebookDocument["cells"], name: string): number | undefined {
  const [, id] = /^cell (\d+)$/.exec(name) ?? [];
  const place = cells.findIndex(({ cell }) =>
    id === undefined ? namesGivenBy(cell).includes(name) : cell.id === Number(id),
  );
  return place < 0 ? undefined : place + 1;
}

function problemsOf({ errors, requests, isSettled, states, milliseconds }: Visit): string[] {
  const ofCells = [...states.values()].flatMap(({ message }) => (message === undefined ? [] : [message]));
  const isUnfinished = [...states.values()].some(({ state }) => state === "running" || state === "waiting");
  return [
    // The runtime tells the console too of what fails in a cell, and the browser of what was refused.
    ...errors.filter((error) => !ofCells.some((message) => error.startsWith(message)) && !isRefusal(error)),
    ...requests.map((address) => `It asked the network for ${address}; a notebook must work without one.`),
    ...(isSettled || isUnfinished
      ? []
      : [`Something was still busy (aria-busy) after ${Math.round(milliseconds / 1000)} s.`]),
  ];
}

function isRefusal(error: string): boolean {
  return error.startsWith("Failed to load resource: net::ERR_FAILED");
}
