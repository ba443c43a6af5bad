import { answerBatch, type BatchAnswer, planOf, type SimulationPlan } from "@glidepath/core";
import type { BatchRequest } from "./batch-request.js";

/** What is used of a worker's `self`. */
export interface WorkerScope {
  addEventListener(type: "message" | "messageerror", listener: (event: MessageEvent) => void): void;
  postMessage(message: unknown, options: { transfer: ArrayBuffer[] }): void;
}

/**
 * The worker's side of `webWorkers`: answers the batches that the page sends, for as long as the worker
 * lives. A job is laid out once and kept until the next one comes. What goes wrong is thrown and so
 * reaches the page as the worker's error; only a policy that cannot be followed is an answer.
 *
 * @param scope the worker's `self`
 * @example answerInWorker(self); // all there is in a worker's script
 */
export function answerInWorker(scope: WorkerScope): void {
  let plan: SimulationPlan | undefined;
  scope.addEventListener("message", ({ data }: MessageEvent<BatchRequest>) => {
    if (data.job !== undefined) plan = planOf(data.job);
    if (plan === undefined) throw new Error("The first batch sent to a worker must come with its job.");
    const answer = answerBatch(plan, data.batch);
    scope.postMessage(answer, { transfer: buffersOf(answer) });
  });
  scope.addEventListener("messageerror", () => {
    throw new Error("A batch sent to this worker could not be read.");
  });
}

// Handed over, not copied: the worker needs its matrices no more. As a set, for none may be named twice.
function buffersOf(answer: BatchAnswer): ArrayBuffer[] {
  if (!("batch" in answer)) return [];
  const matrices = [...answer.batch.policies.values()].flatMap((measures) => Object.values(measures));
  return [...new Set(matrices.map(({ buffer }) => buffer as ArrayBuffer))];
}
