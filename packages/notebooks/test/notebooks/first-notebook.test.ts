// The exported first notebook as a planner has it: one file, opened from disk, without a network.
import { compare, type ScenarioInput } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pairFacts, verdict, wordingIn } from "../../src/words/index.js";
import { hasBrowser, NO_BROWSER } from "../browser.js";
import { type OpenedNotebook, openFromDisk } from "./open-from-disk.js";

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
  let opened: OpenedNotebook;
  let page: Page;

  beforeAll(async () => {
    opened = await openFromDisk("1-gradual-or-sharp.html", noteAnswers);
    page = opened.page;
  }, 120_000);

  afterAll(() => opened?.close());

  const firstYear = () => page.getByRole("slider", { name: /^Gradvis: bosatte det første året/ });
  const answersSoFar = () => page.evaluate(() => answers.length);

  /** Waits for an answer from so many worlds, after those that there were: a drag may be answered on its way too. */
  async function isAnswered(since: number, worlds: string, told: readonly string[]): Promise<void> {
    const answer = {
      line: expect.stringContaining(`bygger på ${worlds} forløp`),
      told: expect.arrayContaining([...told]),
    };
    await expect
      .poll(() => page.evaluate((since) => answers.slice(since), since), { timeout: 60_000 })
      .toContainEqual(answer);
  }

  test("answers, and says what Node says of the same worlds", async () => {
    await isAnswered(0, "250", expectedVerdict(250));
  }, 90_000);

  test("answers anew when a slider is dragged: first from few worlds, then sharper", async () => {
    const since = await answersSoFar();
    const slider = firstYear();
    await drag(slider, 0.25);
    const from = Number(await slider.inputValue());
    expect(from).toBeLessThan(250);
    expect(expectedVerdict(from)).not.toEqual(expectedVerdict(250));
    await isAnswered(since, "250", expectedVerdict(from));
    await isAnswered(since, "1\u00a0000", expectedVerdict(from, 1000));
  }, 150_000);

  test("answers to the arrow keys, and in English when that is chosen", async () => {
    const slider = firstYear();
    const from = Number(await slider.inputValue());
    const since = await answersSoFar();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await isAnswered(since, "250", expectedVerdict(from + 5));
    await page.getByRole("radio", { name: "English" }).check();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Gradual or sharp?");
  }, 90_000);

  test("asks no host for anything, and nothing fails", () => {
    expect(opened.strangers).toEqual([]);
    expect(opened.errors).toEqual([]);
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
