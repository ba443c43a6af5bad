/** Why a request of the page is refused, or a folder cannot be opened. */
export type PreviewErrorCode =
  | "foreign-request"
  | "not-json"
  | "too-large"
  | "bad-request"
  | "no-such-notebook"
  | "not-writable-name"
  | "already-there"
  | "not-utf8"
  | "changed-on-disk"
  | "file-failed";

/** Thrown when a notebook cannot be read, written or made as asked; the message says why and how to repair it. */
export class PreviewError extends Error {
  /** What is wrong, for a program to tell. */
  readonly code: PreviewErrorCode;

  constructor(code: PreviewErrorCode, message: string) {
    super(message);
    this.name = "PreviewError";
    this.code = code;
  }
}
