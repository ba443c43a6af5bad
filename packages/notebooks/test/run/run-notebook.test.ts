import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runNotebook } from "../../src/run/run-notebook.js";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../browser.js";

if (!hasBrowser) console.warn(`run-notebook.test.ts: ${NO_BROWSER}`);

const folder = fileURLToPath(new URL("../../notebooks/", import.meta.url));
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}.html`, import.meta.url));
const notebooks = readdirSync(folder).filter((name) => name.endsWith(".html"));

describe.skipIf(!hasBrowser)("running a notebook", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  test.each(notebooks)(
    "every cell of %s has a value, without a network",
    async (name) => {
      const { cells, faults, problems } = await runNotebook(`${folder}${name}`, browser, {
        timeout: 240_000,
      });
      expect({ faults, problems }).toEqual({ faults: [], problems: [] });
      expect(cells).toBeGreaterThan(5);
    },
    300_000,
  );

  test("tells which cells fail and why, those to blame first, and of the rest for which they wait", async () => {
    const { faults, problems } = await runNotebook(fixture("failing"), browser, { timeout: 5000 });
    expect(faults).toEqual([
      {
        cell: 3,
        firstLine: "// The error comes from the second line.",
        message: expect.stringMatching(/^SyntaxError: .*JSON/),
      },
      { cell: 6, firstLine: "display(nowhere + 1);", message: "RuntimeError: nowhere is not defined" },
      {
        cell: 7,
        firstLine: 'import { mean } from "no-such-package";',
        message: expect.stringContaining('"no-such-package" cannot be imported: it is not installed'),
      },
      {
        cell: 8,
        firstLine: "const endless: number = await new Promise(() => {});",
        message: "It had neither a value nor an error after 5 s.",
      },
      { cell: 4, firstLine: "It is ${derived} that waits.", message: expect.any(String), becauseOf: 5 },
      { cell: 5, firstLine: "const derived = thrown + 1;", message: expect.any(String), becauseOf: 3 },
    ]);
    expect(problems).toEqual([
      "It asked the network for https://glidepath.invalid/figures.json; a notebook must work without one.",
    ]);
  });

  test("ends in time though a cell never pauses, which is named", async () => {
    const started = performance.now();
    const { faults, problems } = await runNotebook(fixture("endless"), browser, { timeout: 3000 });
    expect(faults).toEqual([
      { cell: 2, firstLine: "// Never pauses.", message: "It had neither a value nor an error after 3 s." },
    ]);
    expect(problems).toEqual([]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("runs nothing of a notebook whose cells cannot be read or give a name twice", async () => {
    const { faults, milliseconds } = await runNotebook(fixture("unsound"), browser);
    expect(faults).toEqual([
      {
        cell: 2,
        firstLine: "const once = 1;",
        message: "Another cell defines the same name: twice (cell 1). Give one of them another name.",
      },
      { cell: 3, firstLine: "const = 3;", message: expect.stringMatching(/^SyntaxError: /) },
      {
        cell: 4,
        firstLine: "print(4)",
        message: expect.stringMatching(/^A cell of type python does not run in a page\./),
      },
    ]);
    expect(milliseconds).toBe(0);
  });
});
