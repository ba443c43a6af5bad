import { type Ensemble, type Executor, PolicyError } from "@glidepath/core";
import type { Redis } from "ioredis";
import { recordOf } from "../batches/batch-record.js";
import { ANSWER_SECONDS, answerKey, type QueuedAnswer, type QueuedBatches } from "./queued-batches.js";

/**
 * Runs the batches of a piece of work, one after the other, and leaves the answer to each in Redis.
 *
 * @throws what the executor throws, but for a policy that cannot be followed: that is an answer
 */
export async function answerQueued(
  redis: Redis,
  executor: Executor,
  { digest, job, batches }: QueuedBatches,
): Promise<void> {
  for (const batch of batches) {
    const key = answerKey(digest, batch);
    // Left by a worker that died on the way, or for an earlier comparison.
    if ((await redis.exists(key)) === 1) continue;
    const answer = await answerTo(() => runOne(executor, job, batch));
    await redis.set(key, JSON.stringify(answer), "EX", ANSWER_SECONDS);
  }
}

async function answerTo(run: () => Promise<Ensemble>): Promise<QueuedAnswer> {
  try {
    return await recordOf(await run());
  } catch (error) {
    if (error instanceof PolicyError) return { policy: error.policy, reason: error.reason };
    throw error;
  }
}

async function runOne(
  executor: Executor,
  job: QueuedBatches["job"],
  batch: QueuedBatches["batches"][number],
): Promise<Ensemble> {
  const delivered: Ensemble[] = [];
  await executor.simulate(job, [batch], (ensemble) => delivered.push(ensemble));
  return delivered[0] as Ensemble;
}
