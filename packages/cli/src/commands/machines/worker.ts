import { withWorkerThreads } from "../../executors/in-worker-threads.js";
import { interruptible } from "../../interruption.js";
import type { SpeakingIo } from "../../io.js";
import { addressOf } from "../../queue/connect.js";
import { serveQueue } from "../../queue/serve-queue.js";
import { version } from "../../version.js";

/** The options of `glidepath worker`, after reading. */
export interface WorkerCommandOptions {
  readonly redis: string;
  readonly workers: number;
  readonly quiet?: boolean;
}

/**
 * `glidepath worker`: simulates batches from the queue, in threads, until it is ended.
 *
 * @throws TaskError when Redis cannot be reached
 */
export async function workerCommand(
  { redis, workers, quiet }: WorkerCommandOptions,
  { stderr, texts }: SpeakingIo,
): Promise<void> {
  const say = (sentence: string) => {
    if (!quiet) stderr.write(`${sentence}\n`);
  };
  const { queue } = texts.machines;
  await withWorkerThreads(workers, async (executor) => {
    const serving = await serveQueue({ redis, pieces: workers, onLost: () => say(queue.gone) }, executor);
    const threads = queue.threads(workers);
    say(queue.waits({ version: version(), address: addressOf(redis), threads }));
    const finish = async () => {
      say(queue.finishing);
      await serving.close();
      return "";
    };
    await interruptible(finish, () => new Promise<never>(() => {}));
  });
}
