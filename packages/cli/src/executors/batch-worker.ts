import { workerData } from "node:worker_threads";
import { type Ensemble, planOf, simulateBatch, type SimulationJob } from "@glidepath/core";

/** One batch of a job: the worlds `firstRun … firstRun + runs − 1`. */
export interface Batch {
  readonly firstRun: number;
  readonly runs: number;
}

// Laid out once per thread; the job comes with the thread, the batches one by one.
const plan = planOf(workerData as SimulationJob);

/** Runs one batch in a worker thread. */
export default function runBatch({ firstRun, runs }: Batch): Ensemble {
  return simulateBatch(plan, firstRun, runs);
}
