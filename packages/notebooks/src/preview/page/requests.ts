import type { Cell } from "@observablehq/notebook-kit";
import type { CellModule } from "../cell-modules.js";
import type { CoreName } from "../core-names.js";
import type { NotebookOfPage, Refusal, SaveRequest } from "../notebook-requests.js";
import type { PageSettings } from "../pages.js";

/** What was asked of the server and refused. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = "RefusedError";
    this.refusal = refusal;
  }
}

/** What a notebook's page asks of the server. A server that has ended rejects with a `TypeError`, as `fetch` does. */
export interface Requests {
  read(): Promise<NotebookOfPage>;
  /** @throws RefusedError */
  save(request: SaveRequest): Promise<NotebookOfPage>;
  moduleOf(cell: Cell): Promise<CellModule>;
  coreNames(): Promise<readonly CoreName[]>;
}

export function requestsOf({ name, token }: PageSettings): Requests {
  const notebook = `/api/notebooks/${encodeURIComponent(name)}`;
  const ask = async <Answer>(path: string, method = "GET", body?: unknown): Promise<Answer> => {
    const response = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : {
            headers: { "Content-Type": "application/json", "X-Glidepath-Token": token },
            body: JSON.stringify(body),
          }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new RefusedError(answer as Refusal);
    return answer as Answer;
  };
  return {
    read: () => ask(notebook),
    save: (request) => ask(notebook, "PUT", request),
    moduleOf: (cell) => ask("/api/cells", "POST", cell),
    coreNames: () => ask("/api/core-names"),
  };
}
