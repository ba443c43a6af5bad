import { setTimeout } from "node:timers/promises";
import {
  type Batch,
  batchOf,
  type Ensemble,
  type Executor,
  planOf,
  type SimulationJob,
  simulatedYears,
} from "@glidepath/core";
import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { batchFrom, type BatchShape, DamagedBatch } from "../batches/batch-record.js";
import { jobDigest } from "../batches/job-digest.js";
import { TaskError } from "../errors/task-error.js";
import { ANSWER_SECONDS, answerKey, type QueuedAnswer, type QueuedBatches } from "./queued-batches.js";

// A piece of work takes 1 to 4 s: in the examples a batch takes 0.2 to 0.9. What is small is spread more finely.
const MOST_BATCHES_A_PIECE = 4;
const PIECES_AT_LEAST = 8;
// Pieces that wait or are worked at: what bounds the memory of Redis, and the threads that are kept busy.
const MOST_PIECES = 64;
// Answers that stay in Redis until the comparison is done, so that it could be begun again: the first ones.
const MOST_BYTES_KEPT = 256e6;
const TRIALS = 3;

const LOOK_MS = 50;
const CARE_MS = 2000;
/** How long it is waited for a worker before that is told. */
export const HINT_MS = 5000;

/** Batches that are handed out together, and those of them whose answers are still to come. */
interface Piece {
  readonly id: string;
  missing: readonly Batch[];
}

/** What is being simulated. */
interface Work {
  readonly digest: string;
  readonly job: SimulationJob;
  readonly shape: BatchShape;
  readonly onBatch: (batch: Ensemble) => void;
}

/**
 * Hands batches out to the workers of a queue and looks for their answers. It looks rather than listens: an
 * answer, a piece of work or all that Redis holds may get lost on the way, and what is not there is asked
 * for again.
 */
export class QueueExecutor implements Executor {
  /** Those that are handed out. */
  private readonly pieces = new Map<string, Piece>();
  private readonly kept: string[] = [];
  private keptBytes = 0;
  private newsAt = performance.now();

  /** @param onNobody called once when no worker has taken up work for `HINT_MS` */
  constructor(
    private readonly redis: Redis,
    private readonly queue: Queue<QueuedBatches>,
    private onNobody: () => void,
  ) {}

  /** @throws TaskError when batches have failed three times, PolicyError when a policy cannot be followed */
  async simulate(
    job: SimulationJob,
    batches: readonly Batch[],
    onBatch: (batch: Ensemble) => void,
  ): Promise<void> {
    const digest = jobDigest(job);
    const shape = { policies: Object.keys(job.policies), years: simulatedYears(planOf(job).model) };
    const work = { digest, job, shape, onBatch };
    const waiting = piecesOf(digest, batches);
    let caredAt = performance.now();
    this.newsAt = caredAt;
    while (waiting.length + this.pieces.size > 0) {
      while (this.pieces.size < MOST_PIECES && waiting.length > 0) {
        const piece = waiting.shift() as Piece;
        // Answers may be there from a comparison that was interrupted.
        await this.take(piece, work);
        if (piece.missing.length > 0) await this.handOut(piece, work);
      }
      if (this.pieces.size > 0) await setTimeout(LOOK_MS);
      for (const piece of this.pieces.values()) await this.take(piece, work);
      if (performance.now() - caredAt < CARE_MS) continue;
      for (const piece of this.pieces.values()) await this.careFor(piece, work);
      await this.careForWorkers();
      caredAt = performance.now();
    }
  }

  /** Takes back what no worker has begun. */
  async withdraw(): Promise<void> {
    await Promise.all([...this.pieces.keys()].map((id) => this.queue.remove(id)));
  }

  /** Takes away the answers that were kept in case of an interruption. */
  async clear(): Promise<void> {
    if (this.kept.length > 0) await this.redis.del(...this.kept);
  }

  private async handOut(piece: Piece, { digest, job }: Work): Promise<void> {
    const { id, missing } = piece;
    this.pieces.set(id, piece);
    // One of this name may have failed for an earlier comparison, and would not be done again.
    await this.queue.remove(id);
    await this.queue.add(
      "batches",
      { digest, job, batches: missing },
      { jobId: id, attempts: TRIALS, removeOnComplete: true, removeOnFail: { age: ANSWER_SECONDS } },
    );
  }

  private async take(piece: Piece, { digest, shape, onBatch }: Work): Promise<void> {
    for (const batch of await this.answered(digest, piece.missing)) {
      const ensemble = await this.answer(digest, batch, shape);
      if (ensemble === undefined) continue;
      piece.missing = piece.missing.filter((other) => other !== batch);
      this.newsAt = performance.now();
      onBatch(ensemble);
    }
    if (piece.missing.length === 0) this.pieces.delete(piece.id);
  }

  private async answered(digest: string, batches: readonly Batch[]): Promise<Batch[]> {
    const looks = this.redis.pipeline();
    for (const batch of batches) looks.exists(answerKey(digest, batch));
    const found = await looks.exec();
    return batches.filter((_, place) => found?.[place]?.[1] === 1);
  }

  private async answer(digest: string, batch: Batch, shape: BatchShape): Promise<Ensemble | undefined> {
    const key = answerKey(digest, batch);
    const text = await this.redis.get(key);
    if (text === null) return undefined;
    const ensemble = await ensembleFrom(text, batch, shape);
    if (ensemble !== undefined && this.keptBytes + text.length <= MOST_BYTES_KEPT) {
      this.kept.push(key);
      this.keptBytes += text.length;
    } else {
      await this.redis.del(key);
    }
    return ensemble;
  }

  // A piece that has failed ends the comparison; one that Redis has lost is handed out again.
  private async careFor(piece: Piece, work: Work): Promise<void> {
    const { id, missing } = piece;
    const state = await this.queue.getJobState(id);
    if (state === "unknown") await this.handOut(piece, work);
    if (state !== "failed") return;
    const failed = await this.queue.getJob(id);
    const [first, last] = [missing[0] as Batch, missing.at(-1) as Batch];
    throw new TaskError(({ machines: { queue } }) =>
      queue.failed({
        first: first.firstRun,
        last: last.firstRun + last.runs - 1,
        trials: TRIALS,
        reason: failed?.failedReason ?? queue.reasonLost,
      }),
    );
  }

  private async careForWorkers(): Promise<void> {
    if (performance.now() - this.newsAt < HINT_MS || (await this.queue.getActiveCount()) > 0) return;
    this.onNobody();
    this.onNobody = () => {};
  }
}

// Nothing for what is damaged: it is simulated again.
async function ensembleFrom(text: string, batch: Batch, shape: BatchShape): Promise<Ensemble | undefined> {
  const answer = JSON.parse(text) as QueuedAnswer;
  if ("policy" in answer) return batchOf(answer);
  try {
    return await batchFrom(answer, batch, shape);
  } catch (error) {
    if (error instanceof DamagedBatch) return undefined;
    throw error;
  }
}

function piecesOf(digest: string, batches: readonly Batch[]): Piece[] {
  const size = Math.min(MOST_BATCHES_A_PIECE, Math.ceil(batches.length / PIECES_AT_LEAST));
  const pieces: Piece[] = [];
  for (let start = 0; start < batches.length; start += size) {
    const missing = batches.slice(start, start + size);
    const { firstRun } = missing[0] as Batch;
    const runs = missing.reduce((sum, batch) => sum + batch.runs, 0);
    pieces.push({ id: `${digest}-${firstRun}-${runs}`, missing });
  }
  return pieces;
}
