import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Where this machine's Chromium or Chrome is: what GLIDEPATH_CHROMIUM names, else the first on PATH, else the
 * usual places; undefined where there is none.
 *
 * @example findBrowser() // "/usr/bin/chromium"
 */
export function findBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const named = env.GLIDEPATH_CHROMIUM;
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find(
    existsSync,
  );
}

/** Thrown where no browser can be had. */
export class BrowserError extends Error {
  /** `none` on this machine, none where GLIDEPATH_CHROMIUM says (`not-there`), or one that `does-not-start`. */
  readonly code: "none" | "not-there" | "does-not-start";
  /** The program that was to be it. */
  readonly path: string | undefined;

  constructor(code: BrowserError["code"], message: string, path?: string) {
    super(message);
    this.name = "BrowserError";
    this.code = code;
    this.path = path;
  }
}

/**
 * Starts a browser without a window that asks nobody for anything.
 *
 * @throws BrowserError where there is none, or it does not start; the message names the repair
 * @example
 * const browser = await startBrowser();
 * await browser.close();
 */
export async function startBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Browser> {
  const executablePath = findBrowser(env);
  if (executablePath === undefined) {
    const named = env.GLIDEPATH_CHROMIUM ?? "";
    throw named === ""
      ? new BrowserError(
          "none",
          "There is no Chromium or Chrome: install one, or name it in GLIDEPATH_CHROMIUM.",
        )
      : new BrowserError("not-there", `GLIDEPATH_CHROMIUM names ${named}, which is not there.`, named);
  }
  try {
    return await chromium.launch({ executablePath, args: ARGUMENTS });
  } catch (error) {
    const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
    throw new BrowserError("does-not-start", `${executablePath} does not start: ${reason}`, executablePath);
  }
}

const ARGUMENTS = [
  "--headless",
  // Pages are the user's own notebooks, and containers know no sandbox within theirs.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
