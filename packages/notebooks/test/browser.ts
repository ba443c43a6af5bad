import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const executable = ["chromium", "chromium-browser", "google-chrome"]
  .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
  .find(existsSync);

export const hasBrowser = executable !== undefined;

/** Told where tests are skipped; the automatic check installs the browser and allows none. */
export const NO_BROWSER =
  "Skipped: there is no Chromium (chromium, chromium-browser, google-chrome) on PATH.";

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
