import { setTimeout } from "node:timers/promises";
import type { Executor } from "@glidepath/core";
import { interruptible } from "../interruption.js";
import { addressOf, connect } from "../queue/connect.js";
import { HINT_MS, QueueExecutor } from "../queue/queue-executor.js";
import { KEY_PREFIX, type QueuedBatches, queueName } from "../queue/queued-batches.js";
import { TaskError } from "../task-error.js";

/**
 * Has jobs done by workers on other machines, for as long as `use` takes. Redis keeps the finished batches
 * of an interrupted comparison for an hour, and the same one begun again goes on from them.
 *
 * @param url address of Redis
 * @param stderr where to tell that no worker is there, or Redis has gone
 * @param patience milliseconds for which Redis may stay away; default five minutes
 * @throws TaskError when Redis cannot be reached, or batches have failed three times
 * @example await withQueue("redis://127.0.0.1:6379", process.stderr, (executor) => compareWith(executor, drammen2024))
 */
export async function withQueue<Result>(
  url: string,
  stderr: NodeJS.WritableStream,
  use: (executor: Executor) => Promise<Result>,
  patience?: number,
): Promise<Result> {
  const address = addressOf(url);
  const say = (sentence: string) => stderr.write(`${sentence}\n`);
  const redis = await connect(url, {
    onLost: () => say(`Redis at ${address} has gone; waiting for it to come back.`),
    patience,
  });
  const { Queue } = await import("bullmq");
  const queue = new Queue<QueuedBatches>(queueName(), { connection: redis, prefix: KEY_PREFIX });
  // That Redis has gone has been told.
  queue.on("error", () => {});
  const executor = new QueueExecutor(redis, queue, () =>
    say(
      `No worker has taken up work for ${HINT_MS / 1000} s. Start one of the same version, on any machine: ` +
        `glidepath worker --redis ${address}`,
    ),
  );
  // Nobody shall go on with what nobody waits for; but it must not keep anybody waiting either.
  const withdraw = () => Promise.race([executor.withdraw(), setTimeout(500)]).catch(() => {});
  const undo = async () => {
    await withdraw();
    return "Finished batches stay in Redis for an hour: the same command goes on from them.";
  };
  try {
    return await interruptible(undo, async () => {
      const result = await use(executor);
      await executor.clear();
      return result;
    });
  } catch (error) {
    if (redis.status === "end") {
      throw new TaskError(
        `Redis at ${address} has gone and did not come back. When it is there again, the same command goes ` +
          "on from the batches that it has kept.",
      );
    }
    await withdraw();
    throw error;
  } finally {
    redis.disconnect();
  }
}
