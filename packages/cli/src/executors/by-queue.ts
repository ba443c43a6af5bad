import { setTimeout } from "node:timers/promises";
import type { Executor } from "@glidepath/core";
import { interruptible } from "../interruption.js";
import type { SpeakingIo } from "../io.js";
import { addressOf, connect } from "../queue/connect.js";
import { HINT_MS, QueueExecutor } from "../queue/queue-executor.js";
import { queueLibrary } from "../queue/queue-library.js";
import { KEY_PREFIX, type QueuedBatches, queueName } from "../queue/queued-batches.js";
import { TaskError } from "../errors/task-error.js";

/**
 * Has jobs done by workers on other machines, for as long as `use` takes. Redis keeps the finished batches
 * of an interrupted comparison for an hour, and the same one begun again goes on from them.
 *
 * @param url address of Redis
 * @param io where to tell, and in which language, that no worker is there, or Redis has gone
 * @param patience milliseconds for which Redis may stay away; default five minutes
 * @throws TaskError when Redis cannot be reached, or batches have failed three times
 * @example await withQueue("redis://127.0.0.1:6379", io, (executor) => compareWith(executor, drammen2024))
 */
export async function withQueue<Result>(
  url: string,
  { stderr, texts }: Pick<SpeakingIo, "stderr" | "texts">,
  use: (executor: Executor) => Promise<Result>,
  patience?: number,
): Promise<Result> {
  const { queue: words } = texts.machines;
  const address = addressOf(url);
  const say = (sentence: string) => stderr.write(`${sentence}\n`);
  const redis = await connect(url, {
    onLost: () => say(words.goneAt(address)),
    patience,
  });
  const { Queue } = await queueLibrary();
  const queue = new Queue<QueuedBatches>(queueName(), { connection: redis, prefix: KEY_PREFIX });
  // That Redis has gone has been told.
  queue.on("error", () => {});
  const executor = new QueueExecutor(redis, queue, () => say(words.noWorker(HINT_MS / 1000, address)));
  // Nobody shall go on with what nobody waits for; but it must not keep anybody waiting either.
  const withdraw = () => Promise.race([executor.withdraw(), setTimeout(500)]).catch(() => {});
  const undo = async () => {
    await withdraw();
    return words.batchesStay;
  };
  try {
    return await interruptible(undo, async () => {
      const result = await use(executor);
      await executor.clear();
      return result;
    });
  } catch (error) {
    if (redis.status === "end") {
      throw new TaskError(({ machines }) => machines.queue.goneForGood(address));
    }
    await withdraw();
    throw error;
  } finally {
    redis.disconnect();
  }
}
