import { watch } from "node:fs";
import type { ServerResponse } from "node:http";
import { isNotebookName, type NotebookFolder } from "../folder/notebook-folder.js";

/** Tells open pages which notebook has changed on disk, as server-sent events. */
export interface ChangeEvents {
  /** Keeps a response open and sends it each change. */
  tell(response: ServerResponse): void;
  close(): void;
}

/** What is sent: a notebook and the revision that it has on disk now; none where it cannot be read. */
export interface DiskChange {
  readonly name: string;
  readonly revision?: string;
}

// An editor writes a file in several steps.
const SETTLED_MS = 100;

export function changeEvents(folder: NotebookFolder): ChangeEvents {
  const open = new Set<ServerResponse>();
  const waiting = new Map<string, NodeJS.Timeout>();
  const watcher = watch(folder.path, (_, name) => {
    if (name === null || !isNotebookName(name)) return;
    clearTimeout(waiting.get(name));
    waiting.set(
      name,
      setTimeout(() => void send(name), SETTLED_MS),
    );
  });
  // A folder that is taken away ends what can be told of it, not the server.
  watcher.on("error", () => watcher.close());

  async function send(name: string): Promise<void> {
    waiting.delete(name);
    const file = await folder.read(name).catch(() => undefined);
    const change: DiskChange = { name, revision: file?.revision };
    for (const response of open) response.write(`data: ${JSON.stringify(change)}\n\n`);
  }

  return {
    tell(response) {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(": open\n\n");
      open.add(response);
      response.on("close", () => open.delete(response));
    },
    close() {
      watcher.close();
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const response of open) response.end();
    },
  };
}
