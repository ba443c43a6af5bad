import { InputError } from "../input/input-error.js";
import { TaskError } from "../task-error.js";

/**
 * What went wrong with notebooks, to be said in the reader's language; another error is given back.
 *
 * @param name what the user has named
 */
export function notebookError(error: unknown, name: string): unknown {
  // By its name: its class would bring everything that notebooks take with it.
  if (!(error instanceof Error && error.name === "PreviewError" && "code" in error)) return error;
  switch (error.code) {
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
