import type { Executor } from "@glidepath/core";
import { inTurns } from "./in-turns.js";
import { withWorkerThreads } from "./in-worker-threads.js";

/** Has an executor of so many threads for as long as `use` takes; a single one is this thread. */
export function withThreads<Result>(
  threads: number,
  use: (executor: Executor) => Promise<Result>,
): Promise<Result> {
  return threads === 1 ? use(inTurns) : withWorkerThreads(threads, use);
}
