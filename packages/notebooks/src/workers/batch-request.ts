import type { Batch, SimulationJob } from "@glidepath/core";

/** What a page sends to a worker; the worker answers each with a `BatchAnswer`. */
export interface BatchRequest {
  /** The job of this batch and of those that follow; left out where it is that of the batch before. */
  readonly job?: SimulationJob | undefined;
  readonly batch: Batch;
}
