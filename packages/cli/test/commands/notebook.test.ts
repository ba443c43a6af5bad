import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasBrowser, NO_BROWSER } from "../../../notebooks/test/browser.js";
import { type CliRun, runCli, startCli, tooWide, until } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

if (!hasBrowser) console.warn(`notebook.test.ts: ${NO_BROWSER}`);

const fixture = (name: string) => `packages/notebooks/test/fixtures/${name}.html`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "glidepath-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a new notebook is opened, served, and Ctrl-C ends that and says so", async () => {
  const path = join(folder, "our-budget.html");
  const made = await runInProcess("notebook", "new", path);
  expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining("our-budget.html") });
  expect(readFileSync(path, "utf8")).toContain("# Our budget");

  const { child, ended, said } = startCli("notebook", "open", path, "--no-browser");
  await until(() => said().includes("Ctrl-C"), "the preview is served");
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  expect(code).toBe(130);
  expect(stdout).toMatch(/^The notebooks are at http:\/\/127\.0\.0\.1:\d+\/our-budget\.html\n$/);
  expect(stderr).toContain("The preview is closed.");
  expect(readdirSync(folder)).toEqual(["our-budget.html"]);
});

test("a notebook that is there is not written over", async () => {
  const path = join(folder, "mine");
  await runInProcess("notebook", "new", path);
  const { code, stderr } = await runInProcess("notebook", "new", path, "--lang", "nb");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `Det finnes allerede en notatbok "${path}". Velg et annet navn.\n`,
  });
});

test.each([
  [["new", ".hidden"], 'A notebook cannot be called ".hidden".'],
  [["open", "/no/such/folder"], "/no/such/folder is neither a folder nor a notebook"],
  [["open", "--port", "many"], "--port many: write a number from 0"],
  [["run", "no-such.html"], "no-such.html is neither a folder nor a notebook"],
  [["run", "README.md"], "README.md is neither a folder nor a notebook"],
  [["run", "docs"], "There are no notebooks in docs"],
  [["run", "--timeout", "0"], "argument '0' is invalid. Write a whole number from 1 to"],
  [["build"], "required option '--out <folder>' not specified"],
  [["build", "--out", "x", "--to", "docx"], "Allowed choices are html, ipynb, pdf."],
])("notebook %j is wrong input", async (words, message) => {
  const { code, stderr } = await runInProcess("notebook", ...words);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("a port that is taken is told", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await runInProcess(
      "notebook",
      "open",
      folder,
      "--no-browser",
      "--port",
      String(port),
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `Port ${port} is taken by another program. Write another number, or leave out --port.\n`,
    });
  } finally {
    taken.close();
  }
});

test("a page that is no notebook is wrong input, in Norwegian too", async () => {
  const path = join(folder, "page.html");
  writeFileSync(path, "<p>A page</p>");
  const { code, stderr } = await runInProcess(
    "notebook",
    "build",
    path,
    "--out",
    folder,
    "--quiet",
    "--lang",
    "nb",
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/page\.html er ingen notatbok: den har ikke <notebook> … <\/notebook>\./);
});

test("without a browser nothing is run, and it is said how to get one", async () => {
  // Its environment has no PATH.
  const { code, stderr } = await runInProcess("notebook", "run", fixture("small"), "--quiet");
  expect(code).toBe(1);
  expect(stderr).toContain("There is no Chromium or Chrome on this machine. Install one");
});

test("notebooks are built into a folder with an index; one whose cells cannot be read stops all", async () => {
  const built = await runInProcess("notebook", "build", fixture("small"), "--out", join(folder, "site"));
  expect(built.code).toBe(0);
  expect(readdirSync(join(folder, "site")).sort()).toEqual(["index.html", "small.html"]);
  const index = readFileSync(join(folder, "site", "index.html"), "utf8");
  expect(index).toContain('href="small.html"');
  expect(index).toContain("Hvor fort går det?");

  const words = [fixture("small"), fixture("unsound"), "--out", join(folder, "none"), "--quiet"];
  const refused = await runInProcess("notebook", "build", ...words);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(
    /unsound\.html cannot be built\. Nothing was written\.\n {2}Cell 2: const once = 1;/,
  );
  expect(readdirSync(join(folder, "none"))).toEqual([]);
}, 60_000);

test("two notebooks of the same name are not built into one folder", async () => {
  const path = join(folder, "small.html");
  writeFileSync(path, readFileSync(fixture("small")));
  const { code, stderr } = await runInProcess("notebook", "build", fixture("small"), path, "--out", folder);
  expect(code).toBe(2);
  expect(stderr).toContain("would be written to the same file");
});

describe.skipIf(!hasBrowser)("notebook run, in a browser,", () => {
  let failed: CliRun;
  beforeAll(async () => {
    failed = await runCli("notebook", "run", fixture("small"), fixture("failing"), "--timeout", "10");
  }, 90_000);

  test("names the notebook, the cell and the error, and fails", () => {
    const { code, stdout, stderr } = failed;
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^packages\/.*\/small\.html: 7 cells, \d+\.\d s\npackages\/.*failing\.html fails:\n/,
    );
    expect(stdout).toContain("  Cell 6: display(nowhere + 1);\n    RuntimeError: nowhere is not defined\n");
    expect(stdout).toContain("  Cell 5: const derived = thrown + 1;\n    It waits for cell 3.\n");
    expect(stdout).toContain("  It asked the network for https://glidepath.invalid/figures.json;");
    expect(tooWide(stdout)).toEqual([]);
    expect(stderr).toBe("Running small.html …\nRunning failing.html …\n1 of 2 notebooks failed.\n");
  });

  test("docs/guides/notebooks.md shows what is said of a notebook that fails", () => {
    const page = readFileSync(new URL("../../../../docs/guides/notebooks.md", import.meta.url), "utf8");
    const [, shown = ""] = page.match(/```text\n(packages\/[^]*?)\n```/) ?? [];
    for (const piece of shown.split(/\n(?! {4})/)) expect(failed.stdout).toContain(piece);
    expect(shown).toContain("Cell 3");
  });

  test("--json gives the same as one object", async () => {
    const { code, stdout, stderr } = await runCli(
      "notebook",
      "run",
      fixture("small"),
      fixture("unsound"),
      "--json",
      "--quiet",
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: "1 of 2 notebooks failed.\n" });
    const { notebooks } = JSON.parse(stdout);
    expect(notebooks).toMatchObject([
      { file: fixture("small"), title: "Small · Lite", cells: 7, faults: [], problems: [] },
      { file: fixture("unsound"), cells: 4, seconds: 0, problems: [] },
    ]);
    expect(notebooks[0].seconds).toBeGreaterThan(0);
    expect(notebooks[1].faults[0]).toEqual({
      cell: 2,
      firstLine: "const once = 1;",
      message: expect.stringContaining("twice (cell 1)"),
    });
  }, 90_000);
});
