import { fileURLToPath } from "node:url";
import { type Batch, type BatchAnswer, batchOf, type Executor, type SimulationJob } from "@glidepath/core";
import { Piscina } from "piscina";
import { TaskError } from "../errors/task-error.js";
import type { BatchTask } from "./batch-worker.js";

// Beside this file, compiled or as source.
const WORKER = fileURLToPath(
  new URL(`./batch-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url),
);

// A thread that dies (out of memory, ended from outside) takes its batch with it; the batch is run again.
const TRIALS = 3;

// With one batch waiting for each that is worked on no thread stands idle.
const LANES_PER_THREAD = 2;

/**
 * Runs jobs in several threads of this process for as long as `use` takes. The batches are the same
 * whatever the number of threads, and so is the result. A batch whose thread has died is run again.
 *
 * @param threads at least 1; they start when they have something to do
 * @param worker the file that the threads run
 * @throws TaskError when a batch has failed three times
 * @example await withWorkerThreads(4, (executor) => compareWith(executor, drammen2024))
 */
export async function withWorkerThreads<Result>(
  threads: number,
  use: (executor: Executor) => Promise<Result>,
  worker = WORKER,
): Promise<Result> {
  const pool = new Piscina<BatchTask, BatchAnswer>({
    filename: worker,
    minThreads: 0,
    maxThreads: threads,
    // For as long as the pool is there: the time between two pieces of work is short.
    idleTimeout: Infinity,
  });
  const jobNumbers = new WeakMap<SimulationJob, number>();
  let jobs = 0;
  try {
    return await use({
      async simulate(job, batches, onBatch) {
        const jobNumber = jobNumbers.get(job) ?? jobs++;
        jobNumbers.set(job, jobNumber);
        // Few are handed out at a time, in order: what waits for an earlier batch is held in memory.
        const next = batches.values();
        const lane = async () => {
          for (const batch of next) {
            onBatch(batchOf(await runAgain(batch, () => pool.run({ jobNumber, job, batch }))));
          }
        };
        await Promise.all(Array.from({ length: LANES_PER_THREAD * threads }, lane));
      },
    });
  } finally {
    await pool.destroy();
  }
}

async function runAgain({ firstRun, runs }: Batch, run: () => Promise<BatchAnswer>): Promise<BatchAnswer> {
  for (let trial = 1; ; trial++) {
    try {
      return await run();
    } catch (error) {
      if (trial < TRIALS) continue;
      const reason = error instanceof Error ? error.message : String(error);
      throw new TaskError(({ machines }) =>
        machines.failedInThread({ first: firstRun, last: firstRun + runs - 1, trials: TRIALS, reason }),
      );
    }
  }
}
