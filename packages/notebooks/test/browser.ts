import { findBrowser, startBrowser } from "../src/kit/find-browser.js";

export const hasBrowser = findBrowser() !== undefined;

/** Told where tests are skipped; the automatic check installs the browser and allows none. */
export const NO_BROWSER =
  "Skipped: there is no Chromium or Chrome (on PATH, in the usual places, or named by GLIDEPATH_CHROMIUM).";

export { startBrowser as launchBrowser };
