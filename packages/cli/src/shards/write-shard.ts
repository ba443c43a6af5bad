import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import type { Ensemble, Executor } from "@glidepath/core";
import { recordOf } from "../batches/batch-record.js";
import { interruptible } from "../interruption.js";
import type { Texts } from "../language/texts.js";
import { stagedFile } from "../output/staged-file.js";
import { batchesOfPart, jobOf, type ShardClosing, type ShardHeader } from "./shard.js";

/**
 * Simulates the batches of a part and writes them to a file, which is there when it is whole.
 *
 * @param onProgress called with the number of worlds done, and all of this part
 * @throws PolicyError when a policy cannot be followed, TaskError when the file cannot be written, what
 *   the executor throws; nothing is left behind
 */
export async function writeShard(
  path: string,
  header: ShardHeader,
  executor: Executor,
  onProgress: (done: number, runs: number) => void = () => {},
): Promise<void> {
  const file = stagedFile(path);
  const undo = () => {
    file.discard();
    return ({ machines }: Texts) => machines.partNotKept;
  };
  await interruptible(undo, async () => {
    await file.write(async (handle) => fill(handle, header, executor, onProgress));
    file.commit();
  });
}

async function fill(
  handle: FileHandle,
  header: ShardHeader,
  executor: Executor,
  onProgress: (done: number, runs: number) => void,
): Promise<void> {
  const linesDigest = createHash("sha256");
  const append = async (line: object) => {
    const text = `${JSON.stringify(line)}\n`;
    linesDigest.update(text);
    await handle.appendFile(text, "utf8");
  };
  await append(header);

  const batches = batchesOfPart(header);
  const runs = batches.reduce((sum, batch) => sum + batch.runs, 0);
  let done = 0;
  // Batches come in any order and are written in theirs, one after the other.
  const arrived = new Map<number, Ensemble>();
  const due = [...batches];
  const appendDue = async () => {
    for (
      let batch = arrived.get(due[0]?.firstRun ?? -1);
      batch;
      batch = arrived.get(due[0]?.firstRun ?? -1)
    ) {
      arrived.delete(batch.firstRun);
      due.shift();
      await append(await recordOf(batch));
    }
  };
  let written: Promise<void> = Promise.resolve();
  let failure: unknown;
  await executor.simulate(jobOf(header), batches, (batch) => {
    // A disk that is full ends the part at the next batch, not when all its worlds are simulated.
    if (failure !== undefined) throw failure;
    done += batch.runs;
    onProgress(done, runs);
    arrived.set(batch.firstRun, batch);
    written = written.then(appendDue).catch((error: unknown) => {
      failure ??= error;
    });
  });
  await written;
  if (failure !== undefined) throw failure;

  const closing: ShardClosing = { batches: batches.length, linesDigest: linesDigest.digest("hex") };
  await handle.appendFile(`${JSON.stringify(closing)}\n`, "utf8");
}
