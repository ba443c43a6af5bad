import { answerBatch, planOf, type SimulationPlan } from "@glidepath/core";
import { analyseInWorker } from "./analyse-in-worker.js";
import type { AnalysisOpening } from "./analysis-messages.js";
import type { BatchRequest } from "./batch-request.js";
import { buffersOf } from "./buffers-of.js";

/** What is used of a worker's `self`. */
export interface WorkerScope {
  /** As a worker's own: hears what the page sends. */
  addEventListener(type: "message" | "messageerror", listener: (event: MessageEvent) => void): void;
  /** As a worker's own: sends an answer, handing its buffers over. */
  postMessage(message: unknown, options: { transfer: ArrayBuffer[] }): void;
}

/**
 * The worker's side of `webWorkers` and of `AnalysisWorker`: answers the batches, or makes the analyses, that the page
 * asks for, as long as the worker lives. A job is laid out once and kept until the next one comes. What goes wrong is thrown and so
 * reaches the page as the worker's error; only a policy that cannot be followed is an answer.
 *
 * @param scope the worker's `self`
 * @throws Error in the worker, of which the page hears, when the first batch comes without its job or one
 *   cannot be simulated
 * @example answerInWorker(self); // all there is in a worker's script
 */
export function answerInWorker(scope: WorkerScope): void {
  let plan: SimulationPlan | undefined;
  scope.addEventListener("message", ({ data }: MessageEvent<BatchRequest | AnalysisOpening>) => {
    if ("analyses" in data) {
      analyseInWorker(data);
      return;
    }
    if (data.job !== undefined) plan = planOf(data.job);
    if (plan === undefined) throw new Error("The first batch sent to a worker must come with its job.");
    const answer = answerBatch(plan, data.batch);
    // Handed over: the worker needs its matrices no more.
    scope.postMessage(answer, { transfer: "batch" in answer ? buffersOf(answer.batch) : [] });
  });
  scope.addEventListener("messageerror", () => {
    throw new Error("A batch sent to this worker could not be read.");
  });
}
