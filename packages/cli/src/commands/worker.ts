import { withWorkerThreads } from "../executors/in-worker-threads.js";
import { interruptible } from "../interruption.js";
import type { Io } from "../io.js";
import { addressOf } from "../queue/connect.js";
import { serveQueue } from "../queue/serve-queue.js";
import { version } from "../version.js";

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
  { stderr }: Io,
): Promise<void> {
  const say = (sentence: string) => {
    if (!quiet) stderr.write(`${sentence}\n`);
  };
  const threads = workers === 1 ? "1 thread" : `${workers} threads`;
  await withWorkerThreads(workers, async (executor) => {
    const serving = await serveQueue({ redis, pieces: workers, say }, executor);
    say(`Glidepath ${version()} waits for work at ${addressOf(redis)} with ${threads}; Ctrl-C ends it.`);
    const finish = async () => {
      say("Finishing what is begun; Ctrl-C again ends at once, and another worker takes it over.");
      await serving.close();
      return "";
    };
    await interruptible(finish, () => new Promise<never>(() => {}));
  });
}
