import { batchOf, type Executor } from "@glidepath/core";
import { WorkerPool } from "./worker-pool.js";

/** Web workers of a page, for as long as they are not closed. */
export interface WebWorkers {
  /** Runs batches in the workers. */
  readonly executor: Executor;
  /**
   * The same workers, until a signal is aborted: what was asked of this executor then rejects at once with
   * the signal's reason (an `AbortError`, where none is given), and the workers busy with it are replaced.
   * Whatever else the workers do goes on.
   *
   * @param options.letFinish the busy workers are not replaced but finish the batch that they are at, of which
   *   nobody hears: a worker that runs already answers sooner than one that has to be started
   * @example
   * const controller = new AbortController();
   * slider.addEventListener("input", () => controller.abort(), { once: true });
   * await compareWith(workers.until(controller.signal), scenario, { runs: 10_000 });
   */
  until(signal: AbortSignal, options?: { readonly letFinish?: boolean }): Executor;
  /** Ends all workers. What is still being simulated, or is asked for later, rejects with an `AbortError`. */
  close(): void;
}

/** How many workers there are, and how long one may be silent. */
export interface WebWorkersOptions {
  /** The most workers at a time. Default: the processor's threads but one, which is the page's. */
  readonly count?: number;
  /** Milliseconds without an answer after which a worker is taken to be dead. Default 60 000. */
  readonly timeout?: number;
}

/**
 * Runs jobs in web workers, while the page stays free for the one who reads it. The batches are the same
 * whatever the number of workers, and so is the result. Workers start when they have something to do. A
 * batch whose worker has thrown, or is silent for too long, is given to a new one; three workers may fail
 * on it.
 *
 * The executor's `simulate` rejects with `PolicyError` for a policy that cannot be followed, `AbortError`
 * after `close`, and an `Error` that names the worlds and the reason when a batch has failed three times
 * (or when `makeWorker` does: a page opened from a file may not start a worker by its address).
 *
 * @param makeWorker makes a worker whose script calls `answerInWorker(self)`: from an address, a Blob or
 *   whatever the bundler offers
 * @throws RangeError for a number of workers or a timeout that cannot be
 * @example
 * const workers = webWorkers(() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
 * const result = await compareWith(workers.executor, drammen2024, { runs: 2000 });
 * workers.close();
 */
export function webWorkers(
  makeWorker: () => Worker,
  { count = threadsForWorkers(), timeout = 60_000 }: WebWorkersOptions = {},
): WebWorkers {
  if (!(Number.isInteger(count) && count >= 1)) {
    throw new RangeError(`count must be a whole number of workers, at least 1; received ${count}.`);
  }
  if (!(timeout > 0 && timeout <= LONGEST_TIMEOUT)) {
    throw new RangeError(
      `timeout must be milliseconds above 0, at most ${LONGEST_TIMEOUT}; received ${timeout}.`,
    );
  }
  const pool = new WorkerPool(makeWorker, count, timeout);
  const closing = new AbortController();

  const executorUntil = (signals: readonly AbortSignal[], letFinish: boolean): Executor => ({
    async simulate(job, batches, onBatch) {
      const failing = new AbortController();
      const ended = AbortSignal.any([closing.signal, failing.signal, ...signals]);
      ended.throwIfAborted();
      try {
        await Promise.all(
          batches.map(async (batch) => {
            const answer = await pool.run(job, batch, ended, letFinish ? closing.signal : ended);
            ended.throwIfAborted();
            onBatch(batchOf(answer));
          }),
        );
      } catch (error) {
        // Nobody waits for the other batches any more.
        failing.abort(error);
        throw error;
      }
    },
  });

  return {
    executor: executorUntil([], false),
    until: (signal, { letFinish = false } = {}) => executorUntil([signal], letFinish),
    close() {
      closing.abort(new DOMException("The web workers have been closed.", "AbortError"));
      pool.close();
    },
  };
}

// A browser's timers count in 32 bits; a longer time would be none at all.
const LONGEST_TIMEOUT = 2 ** 31 - 1;

function threadsForWorkers(): number {
  return Math.max(1, navigator.hardwareConcurrency - 1);
}
