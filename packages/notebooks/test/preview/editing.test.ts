// The preview in a real browser: what is changed in the page is changed in the file, and nothing else anywhere.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Preview, startPreview } from "../../src/preview/preview-server.js";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../browser.js";
import { folderOf, NOTEBOOK } from "./notebook.js";

if (!hasBrowser) console.warn(`editing.test.ts: ${NO_BROWSER}`);

describe.skipIf(!hasBrowser)("a notebook in Chromium", () => {
  let folder: ReturnType<typeof folderOf>;
  let preview: Preview;
  let browser: Browser;
  let page: Page;
  let loads: number;
  let path: string;

  beforeAll(async () => {
    folder = folderOf();
    path = join(folder.path, "halves.html");
    [browser, preview] = await Promise.all([launchBrowser(), startPreview(folder.path, { language: "en" })]);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
    folder?.remove();
  });
  beforeEach(async () => {
    writeFileSync(path, NOTEBOOK);
    page = await browser.newPage();
    await page.goto(`${preview.address}halves.html`);
    await output(4).getByText("Half is 2.").waitFor();
    loads = 0;
    page.on("framenavigated", () => loads++);
  });
  // Whatever was done, the page has not been loaded anew.
  afterEach(async () => {
    expect(loads).toBe(0);
    await page.close();
  });

  const onDisk = () => readFileSync(path, "utf8");
  const output = (id: number) => page.locator(`#cell-${id}`);
  const cellAt = (place: number) => page.locator(".cell").nth(place - 1);
  const tool = (place: number, name: string) => cellAt(place).getByRole("button", { name, exact: true });
  const status = () => page.locator("header .status").textContent();
  const problem = (place: number) => cellAt(place).locator(".cell-problem").first();
  const count = (name: string) => page.evaluate((name) => Reflect.get(globalThis, name) as number, name);

  async function write(cell: Locator, text: string): Promise<void> {
    await cell.locator(".cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(text);
  }
  async function save(): Promise<void> {
    await page.keyboard.press("Control+s");
    await expect.poll(status).toBe("Saved");
  }

  test("one cell is changed and run: its dependents follow, others and their sliders stay as they are", async () => {
    const slider = output(2).locator("input[type=range]");
    await slider.fill("6");
    await output(4).getByText("Half is 3.").waitFor();
    await slider.evaluate((element) => Reflect.set(globalThis, "sliderBefore", element));
    const [half, other] = [await count("ranHalf"), await count("ranOther")];

    await write(cellAt(3), "const half: number = years / 2 + 100;\ndisplay(half);");
    expect(await status()).toBe("Not saved");
    await page.keyboard.press("Shift+Enter");
    await output(4).getByText("Half is 103.").waitFor();

    expect(await slider.inputValue()).toBe("6");
    expect(await slider.evaluate((element) => element === Reflect.get(globalThis, "sliderBefore"))).toBe(
      true,
    );
    expect([await count("ranHalf"), await count("ranOther")]).toEqual([half, other]);
    expect(onDisk()).toBe(NOTEBOOK);

    await save();
    expect(onDisk()).toBe(
      NOTEBOOK.replace(
        /globalThis\.ranHalf[^]*?display\(half\);/,
        "const half: number = years / 2 + 100;\n    display(half);",
      ),
    );
  });

  test("an error is told under the cell and in its dependents, and is gone when mended", async () => {
    await write(cellAt(3), 'const half = years.of("what").it;');
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => problem(3).textContent()).toBe("TypeError: years.of is not a function");
    expect(await problem(4).textContent()).toMatch(/^half is missing: .*years\.of is not a function$/);

    await write(cellAt(3), "const half = ;");
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => problem(3).textContent()).toMatch(/^SyntaxError: ./);

    await write(cellAt(3), 'import { half } from "no-such-package-anywhere";');
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => problem(3).textContent()).toContain("no-such-package-anywhere");

    await write(cellAt(3), "const half = 7;");
    await page.keyboard.press("Shift+Enter");
    await output(4).getByText("Half is 7.").waitFor();
    expect(await problem(3).textContent()).toBe("");
    expect(await problem(4).textContent()).toBe("");
  });

  test("a name that is defined twice is told where it is defined", async () => {
    await write(cellAt(5), "const half = 8;");
    await page.keyboard.press("Shift+Enter");
    const told = "half is defined in cells 3 and 5: give one of them another name.";
    for (const place of [3, 5]) await cellAt(place).getByText(told).waitFor();
    await write(cellAt(5), "const quarter = 8;");
    await page.keyboard.press("Shift+Enter");
    await output(4).getByText("Half is 2.").waitFor();
    expect(await page.getByText(told).count()).toBe(0);
  });

  test("cells are added, moved, deleted and brought back, by the keyboard too", async () => {
    await cellAt(1).hover();
    await tool(1, "Add a cell below").click();
    await page.keyboard.insertText("const more = half * 10; display(more)");
    await page.keyboard.press("Shift+Enter");
    await cellAt(2).locator(".observablehq--cell").getByText("20").waitFor();
    await page.keyboard.press("Escape");

    await tool(2, "Move down").focus();
    await page.keyboard.press("Enter");
    // The button that was pressed is still where the reader is.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Move down");
    await save();
    expect(onDisk()).toBe(
      NOTEBOOK.replace(
        /(value: 4 \}\)\);\n {2}<\/script>)/,
        '$1\n  <script id="6" type="module" pinned>\n    const more = half * 10; display(more)\n  </script>',
      ),
    );

    await tool(4, "Delete").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => problem(4).textContent()).toContain("half is not defined");
    await page.keyboard.press("Enter"); // on Undo
    await output(4).getByText("Half is 2.").waitFor();
    expect(await status()).toBe("Saved");

    await tool(3, "Delete").focus();
    await page.keyboard.press("Enter");
    await save();
    expect(onDisk()).toBe(NOTEBOOK);
  });

  test("a cell is folded, hidden and made another kind, and the tag alone changes", async () => {
    await cellAt(5).hover();
    await tool(5, "Keep the code in sight").click();
    expect(await cellAt(5).locator(".cm-content").isVisible()).toBe(false);
    await tool(3, "Hide the output").focus();
    await page.keyboard.press("Enter");
    await cellAt(5).getByRole("combobox", { name: "Kind of cell" }).selectOption("ts");
    await save();
    expect(onDisk()).toBe(
      NOTEBOOK.replace('id="5" type="module" pinned', 'id="5" type="text/x-typescript"').replace(
        'id="3" type="text/x-typescript" pinned',
        'id="3" type="text/x-typescript" pinned hidden',
      ),
    );
  });

  test("two quick runs end with the later text, though the earlier comes last", async () => {
    let held = 0;
    await page.route("**/api/cells", async (route) => {
      if (held++ === 0) await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await write(cellAt(3), "const half = 11;");
    await page.keyboard.press("Shift+Enter");
    await write(cellAt(3), "const half = 12;");
    const late = page.waitForResponse(
      (response) => response.request().postData()?.includes("half = 11") ?? false,
    );
    await page.keyboard.press("Shift+Enter");
    await output(4).getByText("Half is 12.").waitFor();
    await late;
    await page.waitForTimeout(300);
    expect(await output(4).textContent()).toContain("Half is 12.");
  });

  test("a change on disk is told, and is written over only when the reader says so", async () => {
    await write(cellAt(3), "const half = 1;");
    const changed = NOTEBOOK.replace("on its own", "by another");
    writeFileSync(path, changed);
    const banner = page.locator(".banner");
    await banner.getByText("changed on disk").waitFor();
    await page.keyboard.press("Control+s");
    await expect.poll(status).toBe("Not saved. The file has changed on disk.");
    expect(onDisk()).toBe(changed);
    await banner.getByRole("button", { name: "Write over it" }).click();
    await expect.poll(status).toBe("Saved");
    expect(onDisk()).toContain("const half = 1;");
    expect(onDisk()).toContain("on its own");
    expect(await banner.isVisible()).toBe(false);
  });

  test("names of core are completed, with what they are", async () => {
    await write(cellAt(5), "");
    await page.keyboard.type("rankCor");
    await page.locator(".cm-tooltip-autocomplete").getByText("rankCorrelations").waitFor();
    await page.locator(".cm-completionInfo").getByText("Spearman's rank correlation").waitFor();
    // The editor takes no key for the list that was pressed before it can have been read.
    await page.waitForTimeout(200);
    await page.keyboard.press("Enter");
    expect(await cellAt(5).locator(".cm-content").textContent()).toBe("rankCorrelations");
  });

  test("what a file cannot keep is refused under its cell, and the file stays", async () => {
    await write(cellAt(5), '"<!-- <script>"');
    await page.keyboard.press("Control+s");
    await expect.poll(() => problem(5).textContent()).toContain("would not read back the same");
    expect(await status()).toContain("Not saved.");
    expect(onDisk()).toBe(NOTEBOOK);
  });

  test("nothing is asked of another host, and the folder holds the notebook alone", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("button", { name: "Run all" }).click();
    await expect.poll(() => count("ranOther")).toBe(2);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(preview.address))).toEqual([]);
    expect(existsSync(join(folder.path, "node_modules"))).toBe(false);
  });
});
