// The exported first notebook as a planner has it: one file, opened from disk, without a network.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compare, type ScenarioInput } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPage } from "../../src/tools.js";
import { pairFacts, verdict, wordingIn } from "../../src/words/index.js";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../browser.js";

if (!hasBrowser) console.warn(`first-notebook.test.ts: ${NO_BROWSER}`);

// In the page: the answers that were shown, and what they told in Norwegian.
declare const answers: { readonly line: string; readonly told: readonly string[] }[];

/** Notes each answer when it is shown; the next one may stand in its place a moment later. */
function noteAnswers(): void {
  const noted: (typeof answers)[number][] = [];
  Object.assign(globalThis, { answers: noted });
  new MutationObserver(() => {
    const line = document.querySelector(".live-worlds")?.textContent ?? "";
    if (line === "" || line === noted.at(-1)?.line) return;
    const told = [...document.querySelectorAll('[lang="nb"] p')].map(({ textContent }) => textContent ?? "");
    noted.push({ line, told });
  }).observe(document, { childList: true, subtree: true });
}

/** The verdict worked out here: «brått» against «gradvis» from so many in the first year. */
function expectedVerdict(from: number, runs = 250): string[] {
  const { gradual, sharp } = drammen2024.policies;
  if (gradual?.kind !== "ramp" || sharp === undefined) throw new Error("The example has other policies.");
  const scenario: ScenarioInput = { ...drammen2024, policies: { gradual: { ...gradual, from }, sharp } };
  const facts = pairFacts(compare(scenario, { runs }), "sharp", "gradual");
  return verdict(facts, wordingIn("nb", { gradual: "gradvis", sharp: "brått" })).slice(0, 2);
}

describe.skipIf(!hasBrowser)("the first notebook, opened from disk with the network off", () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const strangers: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "glidepath-"));
    const notebook = fileURLToPath(new URL("../../notebooks/1-gradual-or-sharp.html", import.meta.url));
    const [{ html, absent }, launched] = await Promise.all([buildPage(notebook), launchBrowser()]);
    expect(absent).toEqual([]);
    const file = join(folder, "notebook.html");
    writeFileSync(file, html);
    browser = launched;
    const context = await browser.newContext({ offline: true, locale: "nb-NO" });
    page = await context.newPage();
    const address = pathToFileURL(file).href;
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => {
      if (request.url() !== address && !/^(?:blob|data):/.test(request.url())) strangers.push(request.url());
    });
    await page.addInitScript(noteAnswers);
    await page.goto(address);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const firstYear = () => page.getByRole("slider", { name: /^Gradvis: bosatte det første året/ });
  const answersSoFar = () => page.evaluate(() => answers.length);

  /** What is told by the first answer from so many worlds after those that there were. */
  async function answerAfter(since: number, worlds: string): Promise<readonly string[]> {
    const answer = await page.waitForFunction(
      ([since, line]) => answers.slice(since).find((answer) => answer.line.includes(line))?.told,
      [since, `bygger på ${worlds} forløp`] as const,
      { timeout: 60_000 },
    );
    return (await answer.jsonValue()) ?? [];
  }

  test("answers, and says what Node says of the same worlds", async () => {
    expect(await answerAfter(0, "250")).toEqual(expect.arrayContaining(expectedVerdict(250)));
  }, 90_000);

  test("answers anew when a slider is dragged: first from few worlds, then sharper", async () => {
    const since = await answersSoFar();
    const slider = firstYear();
    await drag(slider, 0.25);
    const from = Number(await slider.inputValue());
    expect(from).toBeLessThan(250);
    expect(expectedVerdict(from)).not.toEqual(expectedVerdict(250));
    expect(await answerAfter(since, "250")).toEqual(expect.arrayContaining(expectedVerdict(from)));
    expect(await answerAfter(since, "1\u00a0000")).toEqual(
      expect.arrayContaining(expectedVerdict(from, 1000)),
    );
  }, 150_000);

  test("answers to the arrow keys, and in English when that is chosen", async () => {
    const slider = firstYear();
    const from = Number(await slider.inputValue());
    const since = await answersSoFar();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    expect(await answerAfter(since, "250")).toEqual(expect.arrayContaining(expectedVerdict(from + 5)));
    await page.getByRole("radio", { name: "English" }).check();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Gradual or sharp?");
  }, 90_000);

  test("asks no host for anything, and nothing fails", () => {
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  });
});

/** Drags a slider's thumb with the mouse to a part of its length. */
async function drag(slider: Locator, part: number): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error("The slider is not to be seen.");
  const [value, min, max] = await slider.evaluate((input: HTMLInputElement) => [
    input.valueAsNumber,
    Number(input.min),
    Number(input.max),
  ]);
  const at = (share: number) => box.x + 8 + share * (box.width - 16);
  const { mouse } = slider.page();
  const y = box.y + box.height / 2;
  await mouse.move(at(((value ?? 0) - (min ?? 0)) / ((max ?? 1) - (min ?? 0))), y);
  await mouse.down();
  await mouse.move(at(part), y, { steps: 8 });
  await mouse.up();
}
