/** Why a request of a notebook's page is refused. */
export type PreviewErrorCode = "foreign-request" | "not-json" | "too-large" | "bad-request";

/** Thrown when a request of a notebook's page is not to be answered; the message says why and how to repair it. */
export class PreviewError extends Error {
  /** What is wrong, for a program to tell. */
  readonly code: PreviewErrorCode;

  constructor(code: PreviewErrorCode, message: string) {
    super(message);
    this.name = "PreviewError";
    this.code = code;
  }
}
