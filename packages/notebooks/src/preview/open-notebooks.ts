import type { NotebooksPlace } from "../folder/notebooks-place.js";
import { openInBrowser } from "./open-in-browser.js";
import { type Preview, type PreviewOptions, startPreview } from "./preview-server.js";

/** What is served, and whether a browser is opened. */
export interface OpenOptions extends PreviewOptions {
  /** Whether the browser is opened too. Default: yes. */
  readonly browser?: boolean;
}

/**
 * Serves notebooks and opens the browser at their list, or at the one that is named.
 *
 * @returns the running preview, whose address is the page that was opened
 * @throws NotebookFileError `file-failed`; Node's `EADDRINUSE` when the port is taken
 * @example const preview = await openNotebooks({ folder: "notebooks" });
 */
export async function openNotebooks(
  { folder, name }: NotebooksPlace,
  { browser = true, ...options }: OpenOptions = {},
): Promise<Preview> {
  const { address, close } = await startPreview(folder, options);
  const page = name === undefined ? address : `${address}${encodeURIComponent(name)}`;
  if (browser) openInBrowser(page);
  return { address: page, close };
}
