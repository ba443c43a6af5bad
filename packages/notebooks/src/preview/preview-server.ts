import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "../document/index.js";
import { cellModules } from "./cell-modules.js";
import { changeEvents } from "./change-events.js";
import { headingAndQuestion } from "../document/index.js";
import { isNotebookName, type NotebookFolder, notebookFolder } from "../folder/notebook-folder.js";
import { type Answering, answerNotebookRequest } from "./notebook-requests.js";
import { requireOwnHost } from "./own-requests.js";
import { absentPage, listPage, type ListedNotebook, notebookPage } from "./pages.js";
import { viteServer } from "./vite-server.js";
import type { PreviewLanguage } from "./words.js";

export interface PreviewOptions {
  /** The language of the pages' buttons and messages. Default: Norwegian. */
  readonly language?: PreviewLanguage;
  /** Default: one that is free. */
  readonly port?: number;
}

/** A running preview. */
export interface Preview {
  /** Where the list of notebooks is: `http://127.0.0.1:…/`. */
  readonly address: string;
  /** Ends it; pages that are open can no longer run or save. */
  close(): Promise<void>;
}

/**
 * Serves the notebooks of a folder to this machine alone, to be read, run, changed and saved.
 *
 * @param folder the folder; its files whose names end in `.html` are its notebooks
 * @throws NotebookFileError `file-failed` when the folder is not there; Node's `EADDRINUSE` when the port is taken
 * @example const preview = await startPreview("notebooks", { language: "en" });
 */
export async function startPreview(
  folder: string,
  { language = "nb", port = 0 }: PreviewOptions = {},
): Promise<Preview> {
  const notebooks = await notebookFolder(folder);
  const cache = await mkdtemp(join(tmpdir(), "glidepath-preview-"));
  const modules = cellModules(notebooks.path);
  const vite = await viteServer(notebooks.path, cache, [modules.plugin]);
  const changes = changeEvents(notebooks);
  const token = randomBytes(32).toString("base64url");
  const answering: Answering = { folder: notebooks, modules, vite, token };

  const http = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(String(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Referrer-Policy", "no-referrer");
    try {
      requireOwnHost(request, (http.address() as AddressInfo).port);
    } catch (error) {
      return send(response, 403, String(error), "text/plain");
    }
    const [path = "/"] = (request.url ?? "/").split("?");
    if (path === "/api/changes") return changes.tell(response);
    if (path.startsWith("/api/")) return answerNotebookRequest(request, response, path, answering);
    if (path === "/") {
      return send(response, 200, listPage(await listed(notebooks, language), notebooks.path, language));
    }
    const name = path.startsWith("/@") ? undefined : decoded(path.slice(1));
    if (name !== undefined && isNotebookName(name)) {
      if (!(await notebooks.names()).includes(name)) return send(response, 404, absentPage(language));
      // A page that is opened gets what files beside it and packages are now; it is told of no later change.
      vite.environments.client.moduleGraph.invalidateAll();
      return send(response, 200, notebookPage(name, { name, language, token }));
    }
    vite.middlewares(request, response, () => send(response, 404, absentPage(language)));
  }

  const close = async (): Promise<void> => {
    changes.close();
    http.close();
    http.closeAllConnections();
    await vite.close();
    await rm(cache, { recursive: true, force: true });
  };
  try {
    await new Promise<void>((resolve, reject) => {
      http.once("error", reject);
      http.listen(port, "127.0.0.1", resolve);
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { address: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`, close };
}

async function listed(notebooks: NotebookFolder, language: PreviewLanguage): Promise<ListedNotebook[]> {
  return Promise.all(
    (await notebooks.names()).map(async (name) => {
      try {
        return { name, ...headingAndQuestion(readDocument((await notebooks.read(name)).text), language) };
      } catch (error) {
        return { name, problem: error instanceof Error ? error.message : String(error) };
      }
    }),
  );
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, text: string, type = "text/html"): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" });
  response.end(text);
}
