import type { IncomingMessage, ServerResponse } from "node:http";
import type { Cell } from "@observablehq/notebook-kit";
import type { ViteDevServer } from "vite";
import { DocumentError, readDocument, type WantedCell, writeCells } from "../document/index.js";
import { NotebookFileError } from "../folder/notebook-file-error.js";
import type { CellModules } from "./cell-modules.js";
import { coreNames } from "./core-names.js";
import type { NotebookFolder } from "../folder/notebook-folder.js";
import { requireOwnPage } from "./own-requests.js";
import { PreviewError, type PreviewErrorCode } from "./preview-error.js";

/** A notebook as its page gets it, and gives it back with `cells` as they should be. */
export interface NotebookOfPage {
  /** The file's text, from which the page's cells come. */
  readonly text: string;
  readonly revision: string;
  readonly cells: readonly Cell[];
}

/** What the page sends to have the notebook written. */
export interface SaveRequest {
  readonly text: string;
  readonly cells: readonly WantedCell[];
  /** The revision that it takes the place of, or `"any"` to write over another's changes. */
  readonly over: string;
}

/** Why something was refused; `cell` is the place of the cell at fault among those that were sent. */
export interface Refusal {
  readonly code: PreviewErrorCode | NotebookFileError["code"] | DocumentError["code"];
  readonly message: string;
  readonly cell?: number;
}

/** What answers the requests of notebooks' pages under `/api/`. */
export interface Answering {
  readonly folder: NotebookFolder;
  readonly modules: CellModules;
  readonly vite: ViteDevServer;
  readonly token: string;
}

const LARGEST_REQUEST = 16 * 2 ** 20;

const STATUS: Partial<Record<Refusal["code"], number>> = {
  "foreign-request": 403,
  "not-writable-name": 403,
  "no-such-notebook": 404,
  "changed-on-disk": 409,
  "too-large": 413,
  "not-json": 415,
  "not-kept": 422,
  "file-failed": 500,
};

/**
 * Answers a request of a notebook's page:
 *
 * - `GET /api/notebooks/<name>`: a `NotebookOfPage`
 * - `PUT /api/notebooks/<name>` with a `SaveRequest`: the `NotebookOfPage` as it is then
 * - `POST /api/cells` with a cell: its `CellModule`
 * - `GET /api/core-names`: each `CoreName`
 *
 * What is refused is answered with a `Refusal`.
 */
export async function answerNotebookRequest(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  answering: Answering,
): Promise<void> {
  try {
    sendJson(response, 200, await answerTo(request, path, answering));
  } catch (error) {
    const refusal = refusalOf(error);
    sendJson(response, STATUS[refusal.code] ?? 400, refusal);
  }
}

async function answerTo(
  request: IncomingMessage,
  path: string,
  { folder, modules, vite, token }: Answering,
): Promise<unknown> {
  const name = nameIn(path);
  if (name !== undefined && request.method === "GET") {
    const { text, revision } = await folder.read(name);
    return ofPage(text, revision);
  }
  if (name !== undefined && request.method === "PUT") {
    requireOwnPage(request, token);
    const { text, cells, over } = saveRequest(await bodyOf(request));
    const changed = writeCells(readDocument(text), cells);
    return ofPage(changed.text, await folder.write(name, changed.text, over));
  }
  if (path === "/api/cells" && request.method === "POST") {
    requireOwnPage(request, token);
    return modules.moduleOf(cellOf(await bodyOf(request)), vite);
  }
  if (path === "/api/core-names" && request.method === "GET") return coreNames();
  throw badRequest(`${request.method} ${path}`);
}

/** The name of a notebook in a path; whether a notebook may be called so is the folder's to say. */
function nameIn(path: string): string | undefined {
  const encoded = /^\/api\/notebooks\/(.*)$/s.exec(path)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw badRequest("the name of the notebook");
  }
}

function ofPage(text: string, revision: string): NotebookOfPage {
  return { text, revision, cells: readDocument(text).cells.map(({ cell }) => cell) };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_REQUEST) {
      throw new PreviewError("too-large", `A notebook may have ${LARGEST_REQUEST} bytes at the most.`);
    }
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw badRequest("the JSON");
  }
}

function saveRequest(body: unknown): SaveRequest {
  if (!isRecord(body) || typeof body.text !== "string" || typeof body.over !== "string") {
    throw badRequest("text and over");
  }
  if (!Array.isArray(body.cells)) throw badRequest("cells");
  return {
    text: body.text,
    over: body.over,
    cells: body.cells.map((cell: unknown) => {
      if (!isRecord(cell) || !(cell.from === undefined || Number.isInteger(cell.from))) {
        throw badRequest("cells");
      }
      return { ...cellText(cell), ...(cell.from === undefined ? {} : { from: cell.from as number }) };
    }),
  };
}

function cellOf(body: unknown): Cell {
  if (!isRecord(body) || !Number.isSafeInteger(body.id)) throw badRequest("the cell");
  const { output, database, format } = body;
  return { ...(body as unknown as Cell), ...cellText(body), output, database, format } as Cell;
}

function cellText(cell: Readonly<Record<string, unknown>>): WantedCell {
  const { mode, value, pinned, hidden } = cell;
  const isCell =
    typeof mode === "string" &&
    /^(?:js|ts|ojs|md|html|tex|dot|sql|node|python|r)$/.test(mode) &&
    typeof value === "string" &&
    typeof pinned === "boolean" &&
    typeof hidden === "boolean";
  if (!isCell) throw badRequest("mode, value, pinned or hidden of a cell");
  return { mode: mode as Cell["mode"], value, pinned, hidden };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function badRequest(what: string): PreviewError {
  return new PreviewError("bad-request", `This request cannot be answered: look at ${what}.`);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof PreviewError || error instanceof NotebookFileError) {
    return { code: error.code, message: error.message };
  }
  if (error instanceof DocumentError) {
    return { code: error.code, message: error.message, cell: error.cell };
  }
  throw error;
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(value));
}
