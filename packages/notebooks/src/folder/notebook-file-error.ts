/** Why a folder or a file of notebooks cannot be used as asked. */
export type NotebookFileErrorCode =
  | "no-such-notebook"
  | "not-writable-name"
  | "already-there"
  | "not-utf8"
  | "changed-on-disk"
  | "file-failed";

/** Thrown when a notebook cannot be found, read, written or made; the message says why and how to repair it. */
export class NotebookFileError extends Error {
  /** What is wrong, for a program to tell. */
  readonly code: NotebookFileErrorCode;

  constructor(code: NotebookFileErrorCode, message: string) {
    super(message);
    this.name = "NotebookFileError";
    this.code = code;
  }
}
