import type { Batch, SimulationJob } from "@glidepath/core";
import { NODE_MAJOR } from "../batches/job-digest.js";
import type { BatchRecord } from "../batches/batch-record.js";
import { version } from "../version.js";

/** What a worker is given: a few batches of a job. */
export interface QueuedBatches {
  /** `jobDigest` of the job. */
  readonly digest: string;
  readonly job: SimulationJob;
  readonly batches: readonly Batch[];
}

/** What a worker leaves for a batch, as JSON: as `BatchAnswer`. */
export type QueuedAnswer = BatchRecord | { readonly policy: string; readonly reason: string };

/** What all keys in Redis begin with. */
export const KEY_PREFIX = "glidepath";

/** The queue: another one for each version, so that nobody is given work that they would do otherwise. */
export function queueName(): string {
  return `batches-${version()}-node${NODE_MAJOR}`;
}

/** Where the answer for a batch stands. It does not run through the queue, whose events keep what they carry. */
export function answerKey(digest: string, { firstRun, runs }: Batch): string {
  return `${KEY_PREFIX}:answer:${digest}:${firstRun}+${runs}`;
}

/** Seconds for which an answer stays: long enough to start a comparison again that was interrupted. */
export const ANSWER_SECONDS = 3600;
