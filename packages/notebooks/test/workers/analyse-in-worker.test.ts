import { checkScenario, conduct, type Executor, inThisThread, shortestRamp } from "@glidepath/core";
import { AnalysisWorker, answerInWorker } from "@glidepath/notebooks/workers";
import { afterEach, describe, expect, test } from "vitest";
import { scenario } from "./scenario.js";

const open: AnalysisWorker[] = [];

afterEach(() => {
  for (const worker of open.splice(0)) worker.end();
});

/** A worker that runs in this thread: messages are cloned and handed over as between threads. */
function workerHere(): Worker {
  const { port1, port2 } = new MessageChannel();
  answerInWorker({
    addEventListener: (type, listener) => {
      port2.addEventListener(type, listener as EventListener);
      port2.start();
    },
    postMessage: (message, options) => port2.postMessage(message, options),
  });
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as Worker;
}

function analysisWorker(executor: Executor = inThisThread, of = scenario): AnalysisWorker {
  const worker = new AnalysisWorker(workerHere(), of, executor);
  open.push(worker);
  return worker;
}

describe("an analysis made in a worker", () => {
  test("gives what core gives, with progress up to the last of the worlds", async () => {
    const options = { policy: "gradual", limit: 0.5, maxRuns: 10 };
    const told: [number, number][] = [];
    const found = await analysisWorker().analyse("shortestRamp", options, (...done) => told.push(done));
    expect(found).toEqual(conduct(shortestRamp(checkScenario(scenario), options)));
    expect(told.at(-1)).toEqual([10, 10]);
  });

  test("asks for the worlds of an analysis that an earlier one had no more", async () => {
    const simulated: number[] = [];
    const worker = analysisWorker({
      simulate(job, batches, onBatch) {
        simulated.push(...batches.map(({ firstRun }) => firstRun));
        return inThisThread.simulate(job, batches, onBatch);
      },
    });
    const options = { policy: "gradual", limit: 0.5 };
    await worker.analyse("smallestFund", { ...options, maxRuns: 250 });
    await worker.analyse("smallestFund", { ...options, maxRuns: 260 });
    expect(simulated).toEqual([0, 250]);
  });

  test("rejects with the words of what it cannot do, and makes the next", async () => {
    const worker = analysisWorker();
    const options = { first: "sharp", second: "gradual", seed: "seed" };
    await expect(worker.analyse("sensitivity", { ...options, runs: 3 })).rejects.toThrow(
      /^runs must be a whole number of at least 100; received 3\.$/,
    );
    await expect(worker.analyse("frontier", { policy: "sharp" })).rejects.toMatchObject({
      name: "PolicyError",
    });
    expect((await worker.analyse("smallestFund", { policy: "sharp", maxRuns: 5 })).runs).toBe(5);
  });

  test("rejects with what the executor rejects with", async () => {
    const worker = analysisWorker({
      simulate: () => Promise.reject(new DOMException("The web workers have been closed.", "AbortError")),
    });
    await expect(worker.analyse("smallestFund", { policy: "sharp", maxRuns: 5 })).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});
