import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildHtml, buildStill } from "../../src/build/build-notebook.js";
import { notebookIndex } from "../../src/build/notebook-index.js";
import { readDocument } from "../../src/document/index.js";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../browser.js";

if (!hasBrowser) console.warn(`build-notebook.test.ts: ${NO_BROWSER}`);

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}.html`, import.meta.url));

/** Whether a program is there and does what is asked of it. */
const works = (program: string, ...words: readonly string[]) => spawnSync(program, words).status === 0;

// A Python beside Debian's may come first on PATH and have none of its modules.
const python = ["python3", "/usr/bin/python3"].find((name) => works(name, "-c", "import nbformat"));
const hasConvert = works("jupyter", "nbconvert", "--version");
const hasPoppler = works("pdftotext", "-v");
if (python === undefined) console.warn("Skipped: there is no nbformat (apt-get install python3-nbformat).");
if (!hasConvert) console.warn("Skipped: there is no jupyter nbconvert (apt-get install jupyter-nbconvert).");
if (!hasPoppler) console.warn("Skipped: there is no pdftotext (apt-get install poppler-utils).");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "glidepath-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasBrowser)("a notebook that is built to stand still", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  describe("for Jupyter", () => {
    let path: string;
    let cells: {
      readonly cell_type: string;
      readonly id: string;
      readonly source: readonly string[];
      readonly outputs?: readonly { readonly data: Readonly<Record<string, string | readonly string[]>> }[];
    }[];
    beforeAll(async () => {
      const options = { browser, language: "nb", timeout: 60_000 } as const;
      const { content, faults, problems } = await buildStill(fixture("still"), "ipynb", options);
      expect({ faults, problems }).toEqual({ faults: [], problems: [] });
      path = join(folder, "still.ipynb");
      writeFileSync(path, content ?? "");
      cells = JSON.parse(String(content)).cells;
    }, 90_000);

    const cell = (id: string) => cells.find((one) => one.id === id);
    const shown = (id: string) => cell(id)?.outputs?.map(({ data }) => data);

    test("text is Markdown in the language asked for, with the numbers that were computed for it", () => {
      expect(cell("cell-1")).toMatchObject({ cell_type: "markdown", source: ["# Svaret\n", "\n", "Kort."] });
      const computed = cell("cell-2");
      expect(computed?.cell_type).toBe("markdown");
      expect(computed?.source.join("")).toContain("Seks ganger sju er <strong>42</strong>.");
      expect(computed?.source.join("")).not.toMatch(/English|<!--|\$\{/);
    });

    test("code keeps its text and has what it showed: charts and controls as pictures, tables as HTML", () => {
      expect(cell("cell-3")).toMatchObject({
        cell_type: "code",
        source: ["const product: number = 6 * 7;"],
        outputs: [],
      });
      const [chart, table, ...others] = shown("cell-4") ?? [];
      expect(others).toEqual([]);
      expect(chart?.["text/plain"]).toEqual(["En firkant"]);
      const picture = Buffer.from(String(chart?.["image/png"]), "base64");
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
      // Twice the 200 × 100 of the page, for screens with fine pixels, and pixels that are cut through.
      const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
      expect([Math.round(width / 10), Math.round(height / 10)]).toEqual([40, 20]);
      expect([table?.["text/html"]].flat().join("")).toBe(
        "<table><tbody><tr><td>42</td></tr></tbody></table>",
      );
      expect(shown("cell-5")?.map(Object.keys)).toEqual([["image/png", "text/plain"]]);
    });

    test("what only a live page can use is left out", () => {
      expect(shown("cell-6")).toEqual([]);
    });

    test("nothing names a kernel, and a first cell says that none is needed", () => {
      expect(cells[0]?.source.join("")).toMatch(/^\*Laget av Glidepath fra `still\.html`/);
    });

    test.skipIf(python === undefined)("Debian's nbformat finds it valid", () => {
      const check = "import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], as_version=4))";
      const { stderr, status } = spawnSync(python ?? "", ["-W", "error", "-c", check, path], {
        encoding: "utf8",
      });
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    });

    test.skipIf(!hasConvert)(
      "jupyter nbconvert makes a page of it, with text, chart and table",
      () => {
        const { stdout, status } = spawnSync(
          "jupyter",
          ["nbconvert", "--to", "html", "--template", "basic", "--stdout", path],
          { encoding: "utf8", env: { ...process.env, HOME: folder } },
        );
        expect(status).toBe(0);
        expect(stdout).toMatch(/<h1[^>]*>Svaret/);
        expect(stdout).toContain("<strong>42</strong>");
        expect(stdout).toContain('src="data:image/png;base64,');
        expect(stdout).toContain("<td>42</td>");
      },
      90_000,
    );
  });

  describe("as PDF", () => {
    let path: string;
    let pdf: Buffer;
    beforeAll(async () => {
      const options = { browser, language: "en", timeout: 60_000 } as const;
      const { content } = await buildStill(fixture("still"), "pdf", options);
      pdf = Buffer.from(content ?? "");
      path = join(folder, "still.pdf");
      writeFileSync(path, pdf);
    }, 90_000);

    test("is a PDF", () => {
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    });

    test.skipIf(!hasPoppler)("has its text in one language, its title, A4 and the number of the page", () => {
      const { stdout } = spawnSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
      expect(stdout).toContain("Stille · Still");
      expect(stdout).toContain("Six times seven is 42.");
      expect(stdout).toMatch(/1 ?\/ ?1\s*$/);
      expect(stdout).not.toMatch(/Svaret|Norsk|Download/);
      expect(spawnSync("pdfinfo", [path], { encoding: "utf8" }).stdout).toMatch(/Page size: .*\(A4\)/);
    });
  });

  test("is not made of one that fails: its faults are told", async () => {
    const options = { browser, language: "en", timeout: 3000 } as const;
    const { content, faults } = await buildStill(fixture("failing"), "ipynb", options);
    expect(content).toBeUndefined();
    expect(faults[0]?.cell).toBe(3);
  }, 60_000);
});

test("one HTML file names what its cells import and is not installed", async () => {
  const { content, absent } = await buildHtml(fixture("failing"));
  expect(absent).toEqual(["no-such-package"]);
  expect(content).toContain("<title>Failing · Feiler</title>");
});

test("no page is made of a notebook whose cells cannot be read", async () => {
  const { content, faults } = await buildHtml(fixture("unsound"));
  expect(content).toBeUndefined();
  expect(faults.map(({ cell }) => cell)).toEqual([2, 3, 4]);
});

test("the index names notebooks and asks their questions in both languages, as text", () => {
  const document = readDocument(`<!doctype html><notebook><title>T</title>
<script id="1" type="text/markdown">
<div lang="nb">

# Mat & drikke

**Hva <koster> det?**

</div>
<div lang="en">

# Food & drink

**What does it cost?**

</div>
</script></notebook>`);
  const index = notebookIndex([{ file: "mat og drikke.html", document }]);
  expect(index).toContain('<a href="mat%20og%20drikke.html">');
  expect(index).toContain(
    '<span lang="nb">Mat &#38; drikke</span> · <span lang="en">Food &#38; drink</span>',
  );
  expect(index).toContain('<p lang="en">What does it cost?</p>');
  expect(index).not.toContain("<koster>");
});
