import type { IncomingMessage } from "node:http";
import { PreviewError } from "./preview-error.js";

/** The header in which the page sends the token that it was served with. */
const TOKEN_HEADER = "x-glidepath-token";

/**
 * Refuses a request that was not made to this server by the name of this machine: a page elsewhere may have
 * had its name lead here.
 *
 * @param port the server's
 * @throws PreviewError `foreign-request`
 */
export function requireOwnHost({ headers }: IncomingMessage, port: number): void {
  if (ownHosts(port).includes(headers.host ?? "")) return;
  throw new PreviewError(
    "foreign-request",
    `The notebooks are served to this machine alone, at http://127.0.0.1:${port}.`,
  );
}

/**
 * Refuses a request to run or write that does not come from a page of this server.
 *
 * @throws PreviewError `foreign-request` without the page's origin and token, `not-json` for another type
 */
export function requireOwnPage({ headers }: IncomingMessage, token: string): void {
  const site = headers["sec-fetch-site"];
  if (
    headers.origin !== `http://${headers.host}` ||
    headers[TOKEN_HEADER] !== token ||
    (site !== undefined && site !== "same-origin")
  ) {
    throw new PreviewError(
      "foreign-request",
      "Only the page of the notebook may do that: open it anew from the list of notebooks.",
    );
  }
  if (headers["content-type"] !== "application/json") {
    throw new PreviewError("not-json", "Send JSON, as application/json.");
  }
}

function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}
