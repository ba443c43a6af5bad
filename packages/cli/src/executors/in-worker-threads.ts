import { fileURLToPath } from "node:url";
import { BATCH_RUNS, type Ensemble, type Executor, joinEnsembles } from "@glidepath/core";
import { Piscina } from "piscina";
import type { Batch } from "./batch-worker.js";

// Beside this file, compiled or as source.
const WORKER = fileURLToPath(
  new URL(`./batch-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url),
);

/**
 * Runs jobs in several threads of this process. The batches are the same, whatever their number,
 * and so is the result.
 *
 * @param threads at least 1
 * @example await compareWith(inWorkerThreads(4), drammen2024)
 */
export function inWorkerThreads(threads: number): Executor {
  return {
    async simulate(job, runs, onProgress) {
      const batches: Batch[] = [];
      for (let firstRun = 0; firstRun < runs; firstRun += BATCH_RUNS) {
        batches.push({ firstRun, runs: Math.min(BATCH_RUNS, runs - firstRun) });
      }
      const pool = new Piscina<Batch, Ensemble>({
        filename: WORKER,
        workerData: job,
        minThreads: Math.min(threads, batches.length),
        maxThreads: Math.min(threads, batches.length),
      });
      try {
        let done = 0;
        const results = batches.map(async (batch) => {
          const ensemble = await pool.run(batch);
          done += batch.runs;
          onProgress?.(done);
          return ensemble;
        });
        return joinEnsembles(await Promise.all(results));
      } finally {
        await pool.destroy();
      }
    },
  };
}
