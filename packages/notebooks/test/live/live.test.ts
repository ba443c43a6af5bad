// In a real browser: workers, focus, keys and downloads are its own.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../browser.js";
import { bundle, serve } from "../workers/bundle-and-serve.js";
import type * as Live from "./page.js";

// In the page.
declare const live: typeof Live;

if (!hasBrowser) console.warn(`live.test.ts: ${NO_BROWSER}`);

describe.skipIf(!hasBrowser)("what cells import, in Chromium", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    let pageScript: string;
    let workerScript: string;
    [browser, pageScript, workerScript] = await Promise.all([
      launchBrowser(),
      bundle({ file: "../live/page.ts" }, { format: "esm" }),
      bundle({ file: "../../src/workers/worker.ts" }),
    ]);
    const html =
      '<!doctype html><meta charset="utf-8"><title>Test</title><main></main>' +
      '<script type="module">import * as live from "/live/page.js"; globalThis.live = live;</script>';
    server = await serve({
      "/": html,
      "/?lang=en": html,
      "/live/page.js": pageScript,
      "/workers/worker.js": workerScript,
    });
  }, 60_000);

  afterAll(async () => {
    server?.close();
    await browser?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ locale: "nb-NO" });
    errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(server.address);
    await page.waitForFunction(() => "live" in globalThis);
  });

  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
  });

  describe("an answer that sharpens", () => {
    test("comes from few worlds, then from more that hold the first, and is that of compareWith", async () => {
      const { seen, hashes } = await page.evaluate(async () => {
        const { compareWith, inThisThread, scenario, sharpening } = live;
        const seen: [worlds: number, isLast: boolean, hash: string][] = [];
        for await (const { worlds, worldsAtLast, isLast, comparison } of sharpening(scenario, {
          worlds: [5, 12],
        })) {
          if (worldsAtLast !== 12) throw new Error(String(worldsAtLast));
          seen.push([worlds, isLast, comparison.hash]);
        }
        const hashes = [];
        for (const runs of [5, 12]) hashes.push((await compareWith(inThisThread, scenario, { runs })).hash);
        return { seen, hashes };
      });
      expect(seen).toEqual([
        [5, false, hashes[0]],
        [12, true, hashes[1]],
      ]);
    });

    test("says with as many settled from the second answer on, after the answer without", async () => {
      const seen = await page.evaluate(async () => {
        const seen: [worlds: number, isMatched: boolean, hasMatched: boolean][] = [];
        for await (const { worlds, isMatched, comparison } of live.sharpening(live.scenario, {
          worlds: [5, 10, 15],
          matched: true,
        })) {
          seen.push([worlds, isMatched, comparison.difference("sharp", "gradual").matched !== undefined]);
        }
        return seen;
      });
      expect(seen).toEqual([
        [5, false, false],
        [10, false, false],
        [10, true, true],
        [15, true, true],
      ]);
    });

    test("ends at once when it is asked no more, without an error, and its workers answer the next", async () => {
      const { done, waited, worlds, made } = await page.evaluate(async () => {
        let made = 0;
        const OwnWorker = Worker;
        globalThis.Worker = class extends OwnWorker {
          constructor(...address: ConstructorParameters<typeof OwnWorker>) {
            super(...address);
            made++;
          }
        };
        const asked = live.sharpening(live.scenario, { worlds: [100_000] });
        const answer = asked.next();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const ended = performance.now();
        await asked.return();
        const { done } = await answer;
        const waited = performance.now() - ended;
        const { value } = await live.sharpening(live.scenario, { worlds: [5] }).next();
        return { done, waited, worlds: value?.worlds, made };
      });
      expect(done).toBe(true);
      // What was asked for takes minutes.
      expect(waited).toBeLessThan(3000);
      expect(worlds).toBe(5);
      // None was ended and made anew.
      expect(made).toBeLessThanOrEqual(
        await page.evaluate(() => Math.max(1, navigator.hardwareConcurrency - 1)),
      );
    });

    test("that cannot be given rejects with the reason", async () => {
      const message = await page.evaluate(() =>
        live
          .sharpening(live.scenario, { policies: ["sharpp"] })
          .next()
          .then(String, String),
      );
      expect(message).toContain('Did you mean "sharp"?');
    });
  });

  describe("an analysis that is conducted", () => {
    test("gives a result for each step, that of core, and is busy until the last", async () => {
      const { seen, expected } = await page.evaluate(async () => {
        const { checkScenario, conduct, conducting, scenario, smallestFund } = live;
        const steps = [5, 12].map((maxRuns) => ({ policy: "sharp", maxRuns }));
        const { progress, found } = conducting("smallestFund", scenario, steps);
        const isBusy = () => progress.getAttribute("aria-busy") === "true";
        const seen: [estimate: number | null, isBusy: boolean][] = [];
        for await (const { estimate } of found) seen.push([estimate, isBusy()]);
        const expected = steps.map((step) => conduct(smallestFund(checkScenario(scenario), step)).estimate);
        return { seen, expected };
      });
      expect(seen).toEqual([
        [expected[0], true],
        [expected[1], false],
      ]);
    });

    test("ends at once when it is asked no more, without an error, and its worker with it", async () => {
      const { done, waited, ended } = await page.evaluate(async () => {
        let ended = 0;
        const OwnWorker = Worker;
        globalThis.Worker = class extends OwnWorker {
          override terminate(): void {
            ended++;
            super.terminate();
          }
        };
        const { found } = live.conducting("smallestFund", live.scenario, [
          { policy: "sharp", maxRuns: 100_000 },
        ]);
        const result = found.next();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const asked = performance.now();
        await found.return();
        const { done } = await result;
        return { done, waited: performance.now() - asked, ended };
      });
      expect(done).toBe(true);
      // What was asked for takes minutes.
      expect(waited).toBeLessThan(3000);
      expect(ended).toBe(1);
    });

    test("that cannot be made rejects with the reason, and is busy no more", async () => {
      const { message, isBusy } = await page.evaluate(async () => {
        const { progress, found } = live.conducting("frontier", live.scenario, [{ policy: "sharp" }]);
        const message = await found.next().then(String, String);
        return { message, isBusy: progress.hasAttribute("aria-busy") };
      });
      expect(message).toContain("it is no ramp but of kind drop");
      expect(isBusy).toBe(false);
    });
  });

  test("the language is Norwegian where the browser's is, the address' where it names one, and switched by key", async () => {
    const chosen = () => page.evaluate(() => document.documentElement.dataset.lang);
    const put = () =>
      page.evaluate(() => {
        document.querySelector("main")?.append(live.languageSwitch());
      });
    await put();
    expect(await chosen()).toBe("nb");
    await page.getByRole("radio", { name: "Norsk" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await chosen()).toBe("en");
    await page.keyboard.press("ArrowRight");
    expect(await chosen()).toBe("both");

    await page.goto(`${server.address}/?lang=en`);
    await page.waitForFunction(() => "live" in globalThis);
    await put();
    expect(await chosen()).toBe("en");
  });

  test("charts are in the language that is chosen, Norwegian where both are, and as wide as a telephone at least", async () => {
    const looks = await page.evaluate(() => [
      live.chartLook("en", 500),
      live.chartLook("both", 1200),
      live.chartLook("nb", 200),
    ]);
    expect(looks).toEqual([
      { language: "en", width: 500 },
      { language: "nb", width: 720 },
      { language: "nb", width: 320 },
    ]);
  });

  test("controls give the values of each, change by the arrow keys and have labels that a screen reader says", async () => {
    await page.evaluate(() => {
      const { choice, controls, slider } = live;
      const input = controls({
        from: slider(
          { nb: "Fra", en: "From" },
          {
            value: 250,
            min: 0,
            max: 340,
            step: 5,
            shown: (value) => ({ nb: `${value} personer`, en: `${value} persons` }),
          },
        ),
        known: choice(
          { nb: "Kjent", en: "Known" },
          { late: { nb: "sent", en: "late" }, early: { nb: "tidlig", en: "early" } },
          { value: "early" },
        ),
      });
      const values: unknown[] = [];
      input.addEventListener("input", () => values.push(input.value));
      document.querySelector("main")?.append(input);
      Object.assign(globalThis, { input, values });
    });
    const slider = page.getByRole("slider", { name: /^Fra/ });
    expect(await slider.getAttribute("aria-valuetext")).toBe("250 personer");
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    expect(
      await page
        .getByRole("group", { name: /^Kjent/ })
        .getByRole("radio")
        .count(),
    ).toBe(2);
    await page.getByRole("radio", { name: /^sent/ }).check();
    expect(await page.evaluate(() => (globalThis as unknown as { values: unknown }).values)).toEqual([
      { from: 245, known: "early" },
      { from: 245, known: "late" },
    ]);
    expect(await slider.getAttribute("aria-valuetext")).toBe("245 personer");
  });

  test("a year whose number is taken away, or cannot be, is no year", async () => {
    await page.evaluate(() => {
      const input = live.yearNumbers({ nb: "Bosatt", en: "Settled" }, [
        { year: 2022, persons: 324 },
        { year: 2023, persons: 400 },
        { year: 2024, persons: 125 },
      ]);
      document.querySelector("main")?.append(input);
      Object.assign(globalThis, { input });
    });
    const value = () =>
      page.evaluate(() => (globalThis as unknown as { input: { value: unknown } }).input.value);
    await page.getByRole("spinbutton", { name: "2022" }).fill("");
    await page.getByRole("spinbutton", { name: "2023" }).fill("-1");
    expect(await value()).toEqual([{ year: 2024, persons: 125 }]);
    await page.getByRole("spinbutton", { name: "2023" }).fill("390");
    expect(await value()).toEqual([
      { year: 2023, persons: 390 },
      { year: 2024, persons: 125 },
    ]);
  });

  test("a download is a file with what the button was told to make", async () => {
    await page.evaluate(() => {
      document
        .querySelector("main")
        ?.append(live.downloadButton({ nb: "Last ned", en: "Download" }, "tall.json", () => ({ net: -1.5 })));
    });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Last ned/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("tall.json");
    expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toEqual({ net: -1.5 });
  });

  test("a file is told when it has been read: Norwegian letters of an old spreadsheet, and what is no text", async () => {
    await page.evaluate(() => {
      const input = live.fileInput({ nb: "Fil", en: "File" }, [".csv"]);
      const values: unknown[] = [];
      input.addEventListener("input", () => values.push(input.value));
      document.querySelector("main")?.append(input);
      Object.assign(globalThis, { values });
    });
    const values = () => page.evaluate(() => (globalThis as unknown as { values: unknown[] }).values);
    const field = page.getByLabel(/^Fil/);
    await field.setInputFiles({
      name: "a.csv",
      mimeType: "text/csv",
      buffer: Buffer.from([0xc5, 0x72, 0x3b]),
    });
    await expect.poll(values).toEqual([{ name: "a.csv", text: "År;" }]);
    await field.setInputFiles({ name: "b.csv", mimeType: "text/csv", buffer: Buffer.from([0, 1, 2]) });
    await expect.poll(async () => (await values()).length).toBe(2);
    expect((await values())[1]).toEqual({ name: "b.csv", text: undefined });
  });
});
