import {
  answerBatch,
  type Batch,
  type BatchAnswer,
  planOf,
  type SimulationJob,
  type SimulationPlan,
} from "@glidepath/core";

/** A batch of a job, for a worker thread. */
export interface BatchTask {
  /** Tells jobs apart: tasks of the same one have the same number. */
  readonly jobNumber: number;
  readonly job: SimulationJob;
  readonly batch: Batch;
}

// A job is laid out once per thread, not once per batch.
let laidOut: { readonly jobNumber: number; readonly plan: SimulationPlan } | undefined;

/** Runs one batch in a worker thread. */
export default function runBatch({ jobNumber, job, batch }: BatchTask): BatchAnswer {
  if (laidOut?.jobNumber !== jobNumber) laidOut = { jobNumber, plan: planOf(job) };
  return answerBatch(laidOut.plan, batch);
}
