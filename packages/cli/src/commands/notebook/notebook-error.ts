import { InputError } from "../../errors/input-error.js";
import { TaskError } from "../../errors/task-error.js";

const NAMES = ["BrowserError", "DocumentError", "NotebookFileError"];

/**
 * What went wrong with notebooks, to be said in the reader's language; another error is given back.
 *
 * @param name what the user has named
 */
export function notebookError(error: unknown, name: string): unknown {
  // By its name: its class would bring everything that notebooks take with it.
  if (!(error instanceof Error && NAMES.includes(error.name) && "code" in error)) return error;
  switch (error.code) {
    case "no-notebook":
      return new InputError(({ notebook }) => notebook.noNotebook(name));
    case "open-cell": {
      const place = "cell" in error ? Number(error.cell) + 1 : 1;
      return new InputError(({ notebook }) => notebook.openCell(name, place));
    }
    case "none":
      return new TaskError(({ notebook }) => notebook.noBrowser);
    case "not-there":
      return new TaskError(({ notebook }) =>
        notebook.browserNotThere("path" in error ? String(error.path) : ""),
      );
    case "does-not-start":
      return new TaskError(({ notebook }) => notebook.browserFails(error.message));
    case "no-such-notebook":
      return new InputError(({ notebook }) => notebook.notThere(name));
    case "not-writable-name":
      return new InputError(({ notebook }) => notebook.noName(name));
    case "already-there":
      return new InputError(({ notebook }) => notebook.alreadyThere(name));
    default:
      return new TaskError(({ notebook }) => notebook.failed(error.message));
  }
}
