import type { Batch, BatchAnswer, SimulationJob } from "@glidepath/core";
import { BatchWorker } from "./batch-worker.js";

interface Task {
  readonly job: SimulationJob;
  readonly batch: Batch;
  readonly signal: AbortSignal;
  readonly ending: AbortSignal;
  readonly resolve: (answer: BatchAnswer) => void;
  readonly reject: (reason: unknown) => void;
  trials: number;
}

// A worker that fails takes its batch with it; the batch is run again, by a new worker.
const TRIALS = 3;

/** Hands batches out to idle workers, one at a time and in the order in which they were asked for. */
export class WorkerPool {
  private readonly idle: BatchWorker[] = [];
  private readonly waiting: Task[] = [];
  private running = 0;
  private closed = false;

  /**
   * @param makeWorker called when there is something to do and no worker is idle
   * @param count the most workers at a time
   * @param timeout milliseconds without an answer after which a worker is taken to be dead
   */
  constructor(
    private readonly makeWorker: () => Worker,
    private readonly count: number,
    private readonly timeout: number,
  ) {}

  /**
   * Has a batch run by some worker.
   *
   * @param signal where it is aborted, the batch is not begun any more
   * @param ending where it is aborted, the worker that runs the batch is ended
   * @returns the answer; rejects with the signal's reason, or when the last trial has failed
   */
  run(
    job: SimulationJob,
    batch: Batch,
    signal: AbortSignal,
    ending: AbortSignal = signal,
  ): Promise<BatchAnswer> {
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      this.waiting.push({ job, batch, signal, ending, resolve, reject, trials: 0 });
      this.handOut();
    });
  }

  /** Ends the workers that have nothing to do; the others end as the signals of their tasks are aborted. */
  close(): void {
    this.closed = true;
    for (const worker of this.idle.splice(0)) worker.end();
  }

  private handOut(): void {
    while (this.running < this.count) {
      const task = this.waiting.shift();
      if (task === undefined) return;
      if (!task.signal.aborted) void this.attempt(task);
    }
  }

  private async attempt(task: Task): Promise<void> {
    this.running++;
    task.trials++;
    let worker: BatchWorker | undefined;
    try {
      worker = this.idle.pop() ?? new BatchWorker(this.makeWorker());
      task.resolve(await worker.run(task.job, task.batch, this.timeout, task.ending));
      if (this.closed) worker.end();
      else this.idle.push(worker);
    } catch (error) {
      worker?.end();
      if (task.trials < TRIALS) this.waiting.unshift(task);
      else task.reject(failureOf(task, error));
    }
    this.running--;
    this.handOut();
  }
}

function failureOf({ batch, trials }: Task, cause: unknown): Error {
  const { firstRun, runs } = batch;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(
    `Worlds ${firstRun} to ${firstRun + runs - 1} were given to ${trials} web workers, one after the other, ` +
      `and each failed. The last: ${why}.`,
    { cause },
  );
}
