// In a real browser, for what a worker does when it is ended or cannot be loaded is the browser's to say.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compare, type Comparison } from "@glidepath/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../browser.js";
import { bundle, serve } from "./bundle-and-serve.js";
import type * as Glidepath from "./page.js";
import { scenario } from "./scenario.js";

// In the pages.
declare const glidepath: typeof Glidepath;

if (!hasBrowser) console.warn(`web-workers.test.ts: ${NO_BROWSER}`);

/** Equal but for the hash, as another version of the engine may differ in the last bit of exp and log. */
function expectSameFigures(received: string, expected: string): void {
  const [{ hash: _received, ...inPage }, { hash: _expected, ...inNode }] = [received, expected].map((json) =>
    JSON.parse(json),
  );
  expectClose(inPage, inNode);
}

/** Equal but for numbers: within 1e-9 of themselves, or 1e-6 kroner where large amounts cancel to nothing. */
function expectClose(received: unknown, expected: unknown, where = ""): void {
  if (typeof received === "number" && typeof expected === "number") {
    const apart = Math.abs(received - expected);
    expect(apart, where).toBeLessThanOrEqual(Math.max(1e-9 * Math.abs(expected), 1e-6));
  } else if (isObject(received) && isObject(expected)) {
    expect(Object.keys(received), where).toEqual(Object.keys(expected));
    for (const key of Object.keys(expected)) expectClose(received[key], expected[key], `${where}.${key}`);
  } else expect(received, where).toBe(expected);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

describe.skipIf(!hasBrowser)("web workers in Chromium", () => {
  let browser: Browser;
  let pageScript: string;
  let workerScript: string;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  /** The hash of `compare` in the page's own thread, by number of worlds. */
  let hashes: Readonly<Record<number, string>>;
  let inNode: Comparison;

  beforeAll(async () => {
    [browser, pageScript, workerScript] = await Promise.all([
      launchBrowser(),
      bundle({ file: "page.ts" }, { format: "iife", globalName: "glidepath" }),
      bundle({ file: "../../src/workers/worker.ts" }),
    ]);
    server = await serve({
      "/": '<!doctype html><meta charset="utf-8"><title>Test</title><script src="/page.js"></script>',
      "/page.js": pageScript,
      "/worker.js": workerScript,
      "/throws.js": 'onmessage = () => { throw new Error("thrown on purpose"); };',
      "/answers-once.js": `${workerScript}
        let batches = 0;
        addEventListener("message", () => { if (++batches > 1) throw new Error("thrown on purpose"); });`,
      "/silent.js": "",
    });
    const alone = await browser.newPage();
    await alone.goto(server.address);
    hashes = await alone.evaluate(() => {
      const { compare, scenario } = glidepath;
      return Object.fromEntries([500, 260, 5].map((runs) => [runs, compare(scenario, { runs }).hash]));
    });
    await alone.close();
    inNode = compare(scenario, { runs: 500 });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(server.address);
  });
  afterEach(() => page.close());

  test.each([1, 2])(
    "500 worlds by %i workers have the hash of compare, and Node's figures",
    async (count) => {
      const { json, made } = await page.evaluate(async (count) => {
        const { compareWith, scenario, webWorkers } = glidepath;
        let made = 0;
        const makeWorker = () => {
          made++;
          return new Worker("/worker.js");
        };
        const { executor } = webWorkers(makeWorker, { count });
        return { json: JSON.stringify(await compareWith(executor, scenario, { runs: 500 })), made };
      }, count);
      expect(JSON.parse(json).hash).toBe(hashes[500]);
      expect(made).toBe(count);
      expectSameFigures(json, JSON.stringify(inNode));
    },
  );

  test("matched totals and the split of the variance are Node's", async () => {
    const json = await page.evaluate(async () => {
      const { compareWith, scenario, webWorkers } = glidepath;
      const { executor } = webWorkers(() => new Worker("/worker.js"), { count: 2 });
      return JSON.stringify(await compareWith(executor, scenario, { runs: 20, views: true }));
    });
    expectSameFigures(json, JSON.stringify(compare(scenario, { runs: 20, views: true })));
  });

  test("the page stays free: its longest pause is a fraction of what it is in one thread", async () => {
    const { inWorker, inPage } = await page.evaluate(async () => {
      const { compareWith, inThisThread, scenario, webWorkers } = glidepath;
      const workers = webWorkers(() => new Worker("/worker.js"), { count: 1 });
      const longestPause = async (work: () => Promise<unknown>) => {
        let longest = 0;
        let last = performance.now();
        const look = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
        };
        const timer = setInterval(look, 5);
        await work();
        look();
        clearInterval(timer);
        return longest;
      };
      return {
        inWorker: await longestPause(() => compareWith(workers.executor, scenario, { runs: 260 })),
        inPage: await longestPause(() => compareWith(inThisThread, scenario, { runs: 260 })),
      };
    });
    expect(inWorker).toBeLessThan(inPage / 3);
  });

  test("a job is sent once to a worker, however many batches it runs", async () => {
    const requests = await page.evaluate(async () => {
      const { compareWith, scenario, webWorkers } = glidepath;
      const requests: { withJob: boolean; runs: number }[] = [];
      const makeWorker = () => {
        const worker = new Worker("/worker.js");
        const postMessage = worker.postMessage.bind(worker);
        worker.postMessage = (message) => {
          requests.push({ withJob: message.job !== undefined, runs: message.batch.runs });
          postMessage(message);
        };
        return worker;
      };
      const { executor } = webWorkers(makeWorker, { count: 1 });
      await compareWith(executor, scenario, { runs: 260 });
      await compareWith(executor, scenario, { runs: 5 });
      return requests;
    });
    expect(requests).toEqual([
      { withJob: true, runs: 250 },
      { withJob: false, runs: 10 },
      { withJob: true, runs: 5 },
    ]);
  });

  describe("a worker that fails", () => {
    const afterWorkers = (scripts: readonly string[], runs: number, timeout = 60_000) =>
      page.evaluate(
        async ([scripts, runs, timeout]) => {
          const { compareWith, scenario, webWorkers } = glidepath;
          const left = [...scripts];
          const makeWorker = () => new Worker(left.shift() ?? "/worker.js");
          const workers = webWorkers(makeWorker, { count: 1, timeout });
          try {
            const { hash } = await compareWith(workers.executor, scenario, { runs });
            return { hash, unused: left.length };
          } catch (error) {
            return { message: (error as Error).message, unused: left.length };
          }
        },
        [scripts, runs, timeout] as const,
      );

    test("leaves its batch to another: two throw, the third gives the same hash", async () => {
      expect(await afterWorkers(["/throws.js", "/throws.js"], 5)).toEqual({
        hash: hashes[5],
        unused: 0,
      });
    });

    test("in the middle of a job takes nothing with it that it has answered", async () => {
      expect(await afterWorkers(["/answers-once.js"], 260)).toEqual({ hash: hashes[260], unused: 0 });
    });

    test("three times is told with its worlds and the reason", async () => {
      expect(await afterWorkers(["/throws.js", "/throws.js", "/throws.js", "/worker.js"], 5)).toEqual({
        message:
          "Worlds 0 to 4 were given to 3 web workers, one after the other, and each failed. " +
          "The last: Uncaught Error: thrown on purpose.",
        unused: 1,
      });
    });

    test("because its script is not there is told as that", async () => {
      const { message } = await afterWorkers(["/a.js", "/b.js", "/c.js"], 5);
      expect(message).toMatch(/^Worlds 0 to 4 .* The last: its script could not be loaded\.$/);
    });

    test("without a word is given up after the timeout", async () => {
      const started = Date.now();
      expect(await afterWorkers(["/silent.js"], 5, 2000)).toEqual({ hash: hashes[5], unused: 0 });
      expect(Date.now() - started).toBeGreaterThan(2000);
    });

    test("for a policy's sake is no failure: the policy's error is told, by one worker", async () => {
      const told = await page.evaluate(async () => {
        const { checkScenario, PolicyError, scenario, webWorkers } = glidepath;
        const checked = checkScenario(scenario);
        const { sharp } = checked.policies;
        if (sharp === undefined) throw new Error("The scenario has a policy sharp.");
        const policies = { sharp: { ...sharp, levers: ["none"] } };
        let made = 0;
        const makeWorker = () => {
          made++;
          return new Worker("/worker.js");
        };
        const { executor } = webWorkers(makeWorker, { count: 1 });
        const job = {
          scenario: checked,
          policies,
          scaling: {},
          seed: "seed",
          chanceShift: 0,
          parameterPoints: "random" as const,
        };
        return executor
          .simulate(job, [{ firstRun: 0, runs: 1 }], () => {})
          .then(
            () => undefined,
            (error: unknown) => ({ made, is: error instanceof PolicyError, message: String(error) }),
          );
      });
      expect(told).toEqual({
        made: 1,
        is: true,
        message: 'PolicyError: Policy "sharp": the scenario has no lever "none"; it has none.',
      });
    });
  });

  test("a worker ended by the page while it works is replaced", async () => {
    const { hash, made } = await page.evaluate(async () => {
      const { compareWith, scenario, webWorkers } = glidepath;
      const made: Worker[] = [];
      const makeWorker = () => {
        const worker = new Worker("/worker.js");
        made.push(worker);
        return worker;
      };
      const { executor } = webWorkers(makeWorker, { count: 2, timeout: 3000 });
      // The second worker has 10 worlds and answers while the first is at its 250.
      const onProgress = () => made[0]?.terminate();
      const { hash } = await compareWith(executor, scenario, { runs: 260, onProgress });
      return { hash, made: made.length };
    });
    expect(hash).toBe(hashes[260]);
    expect(made).toBeGreaterThanOrEqual(2);
  });

  test("what a signal aborts rejects at once, running or waiting; the rest goes on", async () => {
    const outcome = await page.evaluate(async () => {
      const { compareWith, scenario, webWorkers } = glidepath;
      let made = 0;
      const makeWorker = () => {
        made++;
        return new Worker("/worker.js");
      };
      const workers = webWorkers(makeWorker, { count: 1 });
      const [first, second] = [new AbortController(), new AbortController()];
      const nameOf = (work: Promise<unknown>) =>
        work.then(
          () => "done",
          (error: Error) => error.name,
        );
      let delivered = 0;
      const onProgress = () => delivered++;
      const running = nameOf(compareWith(workers.until(first.signal), scenario, { runs: 5000, onProgress }));
      const waiting = nameOf(compareWith(workers.until(second.signal), scenario, { runs: 5000, onProgress }));
      const other = compareWith(workers.executor, scenario, { runs: 260 });
      await new Promise((resolve) => setTimeout(resolve, 50));
      second.abort();
      const names = [await waiting];
      first.abort();
      names.push(await running);
      const deliveredThen = delivered;
      const { hash } = await other;
      return { names, hash, made, late: delivered - deliveredThen };
    });
    // The worker that was busy with the running one is not waited for but replaced.
    expect(outcome).toEqual({
      names: ["AbortError", "AbortError"],
      hash: hashes[260],
      made: 2,
      late: 0,
    });
  });

  test("where it is to finish, a busy worker is kept, and nobody hears of what it was at", async () => {
    const outcome = await page.evaluate(async () => {
      const { compareWith, scenario, webWorkers } = glidepath;
      let made = 0;
      const makeWorker = () => {
        made++;
        return new Worker("/worker.js");
      };
      const workers = webWorkers(makeWorker, { count: 1 });
      const controller = new AbortController();
      let delivered = 0;
      const onProgress = () => delivered++;
      const executor = workers.until(controller.signal, { letFinish: true });
      const name = compareWith(executor, scenario, { runs: 5000, onProgress }).then(
        () => "done",
        (error: Error) => error.name,
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      controller.abort();
      const aborted = await name;
      const deliveredThen = delivered;
      const { hash } = await compareWith(workers.executor, scenario, { runs: 260 });
      return { aborted, hash, made, late: delivered - deliveredThen };
    });
    expect(outcome).toEqual({ aborted: "AbortError", hash: hashes[260], made: 1, late: 0 });
  });

  test("closed workers leave nothing open and no worker behind", async () => {
    const names = await page.evaluate(async () => {
      const { compareWith, scenario, webWorkers } = glidepath;
      const workers = webWorkers(() => new Worker("/worker.js"), { count: 2 });
      await compareWith(workers.executor, scenario, { runs: 5 });
      const nameOf = (work: Promise<unknown>) =>
        work.then(
          () => "done",
          (error: Error) => error.name,
        );
      const running = nameOf(compareWith(workers.executor, scenario, { runs: 5000 }));
      await new Promise((resolve) => setTimeout(resolve, 50));
      workers.close();
      return [await running, await nameOf(compareWith(workers.executor, scenario, { runs: 5 }))];
    });
    expect(names).toEqual(["AbortError", "AbortError"]);
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
  });

  test("a number of workers or a timeout that cannot be is refused", async () => {
    const messages = await page.evaluate(() =>
      [{ count: 0 }, { count: 1.5 }, { timeout: 0 }, { timeout: Infinity }].map((options) => {
        try {
          glidepath.webWorkers(() => new Worker("/worker.js"), options);
          return "accepted";
        } catch (error) {
          return String(error);
        }
      }),
    );
    expect(messages).toEqual([
      "RangeError: count must be a whole number of workers, at least 1; received 0.",
      "RangeError: count must be a whole number of workers, at least 1; received 1.5.",
      "RangeError: timeout must be milliseconds above 0, at most 2147483647; received 0.",
      "RangeError: timeout must be milliseconds above 0, at most 2147483647; received Infinity.",
    ]);
  });

  test("one file opened from disk, its worker from a Blob, asks no host for anything", async () => {
    const folder = mkdtempSync(join(tmpdir(), "glidepath-"));
    try {
      const file = join(folder, "one-file.html");
      const inlined = (script: string) => script.replaceAll("</script", "<\\/script");
      writeFileSync(
        file,
        `<!doctype html><meta charset="utf-8"><title>One file</title>
        <script>${inlined(pageScript)}</script>
        <script type="text/plain" id="worker">${inlined(workerScript)}</script>`,
      );
      const requests: string[] = [];
      page.context().on("request", (request) => requests.push(request.url()));
      await page.context().setOffline(true);
      await page.goto(pathToFileURL(file).href);
      const hash = await page.evaluate(async () => {
        const { compareWith, scenario, webWorkers } = glidepath;
        const text = document.querySelector("#worker")?.textContent ?? "";
        const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
        const { executor } = webWorkers(() => new Worker(address), { count: 2 });
        return (await compareWith(executor, scenario, { runs: 260 })).hash;
      });
      expect(hash).toBe(hashes[260]);
      expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([pathToFileURL(file).href]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("the guide's example runs as it stands there", async () => {
    const guide = readFileSync(
      fileURLToPath(new URL("../../../../docs/guides/browser.md", import.meta.url)),
      "utf8",
    );
    const [worker, example] = [...guide.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code]) => code ?? "");
    if (worker === undefined || example === undefined)
      throw new Error("The guide shows a worker and a page.");
    const site = await serve({
      "/": '<!doctype html><script type="module" src="/page.js"></script><output></output>',
      "/worker.js": await bundle({ text: worker }, { format: "esm" }),
      "/page.js": await bundle({ text: example }, { format: "esm" }),
    });
    try {
      await page.goto(site.address);
      await expect
        .poll(() => page.textContent("output"), { timeout: 30_000 })
        .toMatch(/^sharp − gradual: -?\d+ million NOK ± \d+$/);
    } finally {
      site.close();
    }
  });
});
