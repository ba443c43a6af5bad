import type { Batch, BatchAnswer, SimulationJob } from "@glidepath/core";
import type { BatchRequest } from "./batch-request.js";

/** One web worker, as the page sees it: it runs one batch at a time. */
export class BatchWorker {
  private laidOut: SimulationJob | undefined;

  constructor(private readonly worker: Worker) {}

  /**
   * Sends a batch to the worker. After a rejection the worker is of no use any more: end it.
   *
   * @param timeout milliseconds; a worker ended by somebody else tells nobody, it only falls silent
   * @returns the answer; rejects with what the worker threw, with the signal's reason, or when it was silent
   */
  run(job: SimulationJob, batch: Batch, timeout: number, signal: AbortSignal): Promise<BatchAnswer> {
    return new Promise((resolve, reject) => {
      const request: BatchRequest = { job: job === this.laidOut ? undefined : job, batch };
      this.worker.postMessage(request);
      this.laidOut = job;

      const over = new AbortController();
      const untilOver = { signal: over.signal };
      const settle = (end: () => void) => {
        clearTimeout(timer);
        over.abort();
        end();
      };
      const fail = (why: string) => settle(() => reject(new Error(why)));
      const timer = setTimeout(() => fail(`it has not answered for ${timeout / 1000} s`), timeout);

      this.worker.addEventListener("message", ({ data }) => settle(() => resolve(data)), untilOver);
      this.worker.addEventListener("messageerror", () => fail("its answer could not be read"), untilOver);
      this.worker.addEventListener(
        "error",
        (event) => {
          // Told to the caller, so not also to the console.
          event.preventDefault();
          // A script that could not be loaded says nothing.
          fail(event.message || "its script could not be loaded");
        },
        untilOver,
      );
      signal.addEventListener("abort", () => settle(() => reject(signal.reason)), untilOver);
    });
  }

  /** Ends the worker, whatever it is doing. */
  end(): void {
    this.worker.terminate();
  }
}
