import type { Executor, SimulationJob } from "@glidepath/core";
import type { Job } from "bullmq";
import { answerQueued } from "./answer-queued.js";
import { connect } from "./connect.js";
import { queueLibrary } from "./queue-library.js";
import { KEY_PREFIX, type QueuedBatches, queueName } from "./queued-batches.js";

/** How a queue is served. */
export interface ServingOptions {
  readonly redis: string;
  /** Pieces of work at the same time. */
  readonly pieces: number;
  /** Called when Redis has gone; it is waited for. */
  readonly onLost: () => void;
  /** Milliseconds after which work whose worker is not heard of is given to another. */
  readonly lock?: number;
}

// The event loop that renews locks has nothing else to do, so that a few seconds are long.
const LOCK_MS = 5000;
// Workers that may die over the same batches (machines that are taken away) before the comparison ends.
const MOST_DEATHS = 10;

/** A queue that is being served. */
export interface Serving {
  /** Takes no more work, and waits until what was begun is done. */
  readonly close: () => Promise<void>;
}

/**
 * Takes work from the queue from now on. A worker that has taken up work renews its lock on it while it
 * lasts; so an executor must leave this thread free, as worker threads do.
 *
 * @throws TaskError when Redis cannot be reached
 */
export async function serveQueue(
  { redis, pieces, onLost, lock = LOCK_MS }: ServingOptions,
  executor: Executor,
): Promise<Serving> {
  const connection = await connect(redis, {
    patience: Number.POSITIVE_INFINITY,
    onLost,
  });
  const { Worker } = await queueLibrary();
  // The same object for the same job, which threads then lay out once.
  let latest: { readonly digest: string; readonly job: SimulationJob } | undefined;
  const answer = ({ data }: Job<QueuedBatches>): Promise<void> => {
    if (latest?.digest !== data.digest) latest = data;
    return answerQueued(connection, executor, { ...data, job: latest.job });
  };
  const worker = new Worker(queueName(), answer, {
    connection,
    prefix: KEY_PREFIX,
    concurrency: pieces,
    lockDuration: lock,
    stalledInterval: lock / 2,
    maxStalledCount: MOST_DEATHS,
  });
  // What fails is told to who asked for it; that Redis has gone has been told.
  worker.on("error", () => {});
  return {
    async close() {
      await worker.close();
      connection.disconnect();
    },
  };
}
